package org.parallax.fact;

import java.math.BigDecimal;

/**
 * A number within a sentence's pieces.
 *
 * @param end index after its last piece
 * @param scale what its last word multiplied by, 1 where that is no scale
 * @param and index of its last "and", -1 where it has none
 */
record Term(BigDecimal value, int end, BigDecimal scale, int and) {
    /** A longer number of digits before the point is one that nobody means. */
    private static final int MOST_DIGITS = 60;

    static Term plain(BigDecimal value, int end) {
        return new Term(value, end, BigDecimal.ONE, -1);
    }

    boolean isAbsurd() {
        return value.precision() - value.scale() > MOST_DIGITS;
    }

    boolean isOne() {
        return value.compareTo(BigDecimal.ONE) == 0;
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
