package org.parallax.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as a text writes it; what it leaves out is 0.
 *
 * @param year four digits, or 0
 * @param month 1 to 12, or 0 where only a year stands
 * @param day 1 to 31, or 0 where only a month stands
 */
public record WrittenDate(Span span, int year, int month, int day) {

    /** The day, where the text gives year, month and day and the calendar knows it. */
    public Optional<LocalDate> full() {
        if (year == 0 || month == 0 || day == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether the calendar has it: 29 February only where its year, if it has one, is a leap year.
     */
    public boolean isPossible() {
        if (month < 1 || month > 12) {
            return false;
        }
        int days =
                year == 0 ? Month.of(month).maxLength() : YearMonth.of(year, month).lengthOfMonth();
        return day <= days;
    }

    /**
     * ISO 8601 as far as the text goes: 2017-08-03, 2017-08, 2017, or --08-18 where no year stands.
     */
    public String iso() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        String head = year == 0 ? "-" : "%04d".formatted(year);
        return day == 0
                ? "%s-%02d".formatted(head, month)
                : "%s-%02d-%02d".formatted(head, month, day);
    }

    public WrittenDate in(int otherYear) {
        return new WrittenDate(span, otherYear, month, day);
    }
}
