package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.story.WireCopy.Side;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which articles of a story have one text, by the runs of words that they share (Broder, "On
 * the Resemblance and Containment of Documents", 1997), counted in the outlets' own words alone.
 * From the fullest text down, each article is joined to the one nearest to it among those before,
 * so forty copies of a text make thirty-nine pairs.
 */
public final class WireCopies {
    /** In fewer words of its own an article is no text that could be told from another. */
    static final int FEWEST_WORDS = 30;

    private static final Comparator<OwnText> FULLEST_FIRST =
            Comparator.comparingInt(OwnText::size)
                    .reversed()
                    .thenComparing(text -> String.join(" ", text.words()));

    private final List<OwnText> texts;
    private final RunIndex index;

    private WireCopies(List<OwnText> texts, RunIndex index) {
        this.texts = texts;
        this.index = index;
    }

    /** The copies, by where the fuller of the two stands in the story. */
    public static List<WireCopy> of(List<AnalyzedArticle> articles) {
        return of(articles, new RunIndex(articles.size()));
    }

    static List<WireCopy> of(List<AnalyzedArticle> articles, RunIndex index) {
        List<OwnText> texts =
                articles.stream()
                        .map(OwnText::of)
                        .filter(text -> text.size() >= FEWEST_WORDS)
                        .sorted(FULLEST_FIRST)
                        .toList();
        Map<String, Integer> places = new HashMap<>();
        articles.forEach(article -> places.put(article.id(), places.size()));
        return new WireCopies(texts, index)
                .all().stream()
                        .sorted(
                                Comparator.comparing((WireCopy copy) ->
                                                places.get(copy.fuller().article()))
                                        .thenComparing(copy -> places.get(copy.other().article())))
                        .toList();
    }

    private List<WireCopy> all() {
        List<WireCopy> copies = new ArrayList<>();
        for (OwnText text : texts) {
            long[] runs = index.runs(text.words());
            WireCopy copy = copy(text, runs);
            if (copy != null) {
                copies.add(copy);
            }
            index.add(runs);
        }
        return copies;
    }

    private @Nullable WireCopy copy(OwnText text, long[] runs) {
        int nearest = -1;
        int most = 0;
        for (Map.Entry<Integer, Integer> found : index.covered(runs).entrySet()) {
            int fuller = found.getKey();
            int same = found.getValue();
            boolean stands = (double) same / text.size() >= WireCopy.LEAST;
            if (stands && (nearest < 0 || isNearer(fuller, same, nearest, most))) {
                nearest = fuller;
                most = same;
            }
        }
        if (nearest < 0) {
            return null;
        }
        OwnText fuller = texts.get(nearest);
        int there = index.coveredOf(nearest, runs);
        return new WireCopy(
                new Side(fuller.article().id(), fuller.size(), there),
                new Side(text.article().id(), text.size(), most),
                fuller.outlet() != null && fuller.outlet().equals(text.outlet()));
    }

    /** Nearer is the text of which the same words are the greater part; then the fuller one. */
    private boolean isNearer(int one, int same, int other, int most) {
        long first = (long) same * texts.get(other).size();
        long second = (long) most * texts.get(one).size();
        return first == second ? one < other : first > second;
    }
}
