package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

import java.math.BigDecimal;

/**
 * A word, a number in digits or a fraction sign, as the grammar of numbers sees it. A hyphen parts
 * two pieces.
 *
 * @param word in lower case
 * @param number what digits or a fraction sign mean; null for a word, and for digits that are no
 *     number, as in "B52"
 */
record Piece(Span span, String word, Kind kind, @Nullable BigDecimal number) {
    enum Kind {
        WORD,
        DIGITS,
        SIGN
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
