package org.parallax.fact;

import org.parallax.text.Span;

import java.math.BigDecimal;

/**
 * A number in a text, in digits or in words.
 *
 * @param first index of the sentence's first token that it touches; a sign such as ½ is no token,
 *     and alone it has the next one here and the one before as its last
 * @param last index of the last token that it touches; more of the token may follow, as in
 *     "12-city"
 * @param inDigits whether it is written in digits
 * @param scale what its last word multiplies by: a million in "4 million", 1 where there is none
 * @param isPart whether it is a part of a whole: two thirds, one in five
 */
record Numeral(
        Span span,
        BigDecimal value,
        int first,
        int last,
        boolean inDigits,
        BigDecimal scale,
        boolean isPart) {
    Numeral times(BigDecimal factor) {
        return new Numeral(span, value.multiply(factor), first, last, inDigits, factor, isPart);
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
