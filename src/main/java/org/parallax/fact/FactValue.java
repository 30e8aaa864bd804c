package org.parallax.fact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** A fact in the form in which two wordings of it are equal. */
public sealed interface FactValue {
    /**
     * A number of something.
     *
     * @param number exact, without trailing zeros
     * @param unit a singular noun ("city"), an ISO 4217 code ("USD"), "percent", or null
     */
    record Amount(BigDecimal number, @Nullable String unit) implements FactValue {
        public Amount {
            number = number.stripTrailingZeros();
        }
    }

    /**
     * A day, a month or a year.
     *
     * @param iso "2017-08-03", "2017-08", or "--08-18" where no year can be told
     */
    record Day(String iso) implements FactValue {}

    /** A person, body, place or work. */
    record Named(String name) implements FactValue {}
}
