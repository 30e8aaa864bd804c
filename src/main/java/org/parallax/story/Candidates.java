package org.parallax.story;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds for each article the others that could tell the same story, so that only these are weighed.
 */
@FunctionalInterface
public interface Candidates {
    /** Every article could tell the story of every other: exact, and slow beyond some hundreds. */
    Candidates ALL =
            (words, goesOn) -> {
                List<Integer> all = IntStream.range(0, words.size()).boxed().toList();
                return words.stream().map(article -> all).toList();
            };

    /**
     * The candidates of each article.
     *
     * @param words each article's most telling words, those that tell most first; names and figures
     *     among them may hold blanks
     * @param goesOn asked with the place of each article before it is searched for; where it
     *     answers false, the search ends and may return what it likes
     * @return for each article the places of others in {@code words}, in any order; its own may be
     *     among them, and one article may name another that does not name it
     */
    List<List<Integer>> among(List<List<String>> words, IntPredicate goesOn);
}
