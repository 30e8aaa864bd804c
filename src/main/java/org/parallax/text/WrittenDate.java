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
        String head = year == 0 && month != 0 ? "-" : digits(year, 4);
        String upToMonth = month == 0 ? head : head + "-" + digits(month, 2);
        return month == 0 || day == 0 ? upToMonth : upToMonth + "-" + digits(day, 2);
    }

    private static String digits(int number, int fewest) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, fewest - digits.length())) + digits;
    }

    public WrittenDate in(int otherYear) {
        return new WrittenDate(span, otherYear, month, day);
    }
}
