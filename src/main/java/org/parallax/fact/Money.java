package org.parallax.fact;

import org.parallax.text.Span;

import java.math.BigDecimal;

/**
 * An amount of money in a text.
 *
 * @param value in units of the unit's code
 */
record Money(Span span, BigDecimal value, Currencies.Unit unit) {
    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** Whether it ends in the name, code or sign of its currency. */
    boolean isNamed(String text) {
        return !Character.isDigit(text.charAt(span.end() - 1));
    }
}
