package org.parallax.ui;

import org.parallax.text.Span;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.List;

/**
 * How far the selected words of an article reach, in UTF-16 units of its text.
 *
 * @param anchor where the reader began; it stays
 * @param edge where the reader is now; before the anchor where it was gone backwards
 */
record Reach(int anchor, int edge) {
    /** Words longer than this are gone through in parts. */
    private static final int LONGEST = 200;

    static Reach of(Span words) {
        return new Reach(words.start(), words.end());
    }

    Span span() {
        return Span.of(Math.min(anchor, edge), Math.max(anchor, edge));
    }

    Reach to(int other) {
        return new Reach(anchor, other);
    }

    /** The same with its two ends in each other's place. */
    Reach turned() {
        return new Reach(/* anchor= */ edge, /* edge= */ anchor);
    }

    /** The end of the next word after {@code at}; the text's end where none follows. */
    static int after(String text, int at) {
        int end = Math.min(text.length(), at + LONGEST);
        List<Token> words = Tokens.of(text, Span.of(at, end));
        return words.isEmpty() ? end : words.getFirst().span().end();
    }

    /** The beginning of the word before {@code at}; the text's beginning where there is none. */
    static int before(String text, int at) {
        int begin = Math.max(0, at - LONGEST);
        List<Token> words = Tokens.of(text, Span.of(begin, at));
        return words.isEmpty() ? begin : words.getLast().span().start();
    }
}
