package org.parallax.index;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of publication, as typed: 2017, 2017-08, 2017-08-03, or two of these with points between.
 *
 * @param from as typed; null where there is no beginning
 * @param to as typed, all its days included; null where there is no end
 */
record DateRange(@Nullable String from, @Nullable String to) {
    private static final String DAY = "(\\d{4}(?:-\\d{2}){0,2})";
    private static final Pattern ONE = Pattern.compile(DAY);
    private static final Pattern RANGE = Pattern.compile(DAY + "?\\.\\.+" + DAY + "?");

    /** Empty where {@code typed} is no day and no range. */
    static Optional<DateRange> read(String typed) {
        if (ONE.matcher(typed).matches()) {
            return Optional.of(new DateRange(typed, typed));
        }
        Matcher range = RANGE.matcher(typed);
        boolean ranged = range.matches() && (range.group(1) != null || range.group(2) != null);
        return ranged
                ? Optional.of(new DateRange(range.group(1), range.group(2)))
                : Optional.empty();
    }

    /** After every day that begins as {@code to} does. */
    @Nullable String last() {
        return to == null ? null : to + "~";
    }
}
