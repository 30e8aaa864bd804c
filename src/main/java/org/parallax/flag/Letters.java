package org.parallax.flag;

import org.parallax.text.Span;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A text's letters and digits alone, in which words are found whatever stands between them. */
final class Letters {
    private final StringBuilder letters = new StringBuilder();

    /** Where in the text each letter stands. */
    private final int[] places;

    private Letters(String text) {
        places = new int[text.length()];
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                int from = letters.length();
                // A small letter takes no more units than its capital does.
                letters.appendCodePoint(Character.toLowerCase(letter));
                Arrays.fill(places, from, letters.length(), at);
            }
            at += Character.charCount(letter);
        }
    }

    static Letters of(String text) {
        return new Letters(text);
    }

    /** The place of words that has most of the same letters around it; nowhere without letters. */
    Optional<Span> find(Flag.Quoted quoted) {
        String exact = bare(quoted.exact());
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        Flag.Quoted plain =
                new Flag.Quoted(
                        quoted.start(), exact, bare(quoted.prefix()), bare(quoted.suffix()));
        return plain.in(letters.toString())
                .map(it -> Span.of(places[it.start()], places[it.end() - 1] + 1));
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
