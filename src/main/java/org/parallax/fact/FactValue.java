package org.parallax.fact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

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
     * @param iso "2017-08-03", "2017-08", "2017", "2017-W30" of a week, "--08-18" where no year can
     *     be told, "-W-4" of a Thursday of which no week can
     */
    record Day(String iso) implements FactValue {
        /** As a reader writes it: "1 December 2025", "June 2017", "2017", "18 August". */
        public String written() {
            boolean yearless = iso.startsWith("--");
            if (iso.indexOf('W') >= 0) {
                return isWeekday()
                        ? weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        : week();
            }
            return switch (iso.length()) {
                case 10 -> LocalDate.parse(iso).format(form("d MMMM uuuu"));
                case 7 ->
                        yearless
                                ? MonthDay.parse(iso).format(form("d MMMM"))
                                : YearMonth.parse(iso).format(form("MMMM uuuu"));
                default ->
                        yearless
                                ? Month.of(Integer.parseInt(iso.substring(2)))
                                        .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                : iso;
            };
        }

        /** Whether only the day of the week is known. */
        public boolean isWeekday() {
            return iso.startsWith("-W-");
        }

        /** The day of the week of {@link #isWeekday}. */
        public DayOfWeek weekday() {
            return DayOfWeek.of(iso.charAt(3) - '0');
        }

        private String week() {
            LocalDate monday = LocalDate.parse(iso + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return "week of " + monday.format(form("d MMMM uuuu"));
        }

        private static DateTimeFormatter form(String pattern) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }
    }

    /**
     * What several articles state in other words each; it has no other value than what the wordings
     * have in common.
     *
     * @param common what they are all about, in plain words
     */
    record Stated(List<String> common) implements FactValue {
        public Stated {
            common = List.copyOf(common);
        }
    }

    /** A person, body, place or work. */
    record Named(String name) implements FactValue {}
}
