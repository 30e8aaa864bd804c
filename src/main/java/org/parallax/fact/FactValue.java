package org.parallax.fact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
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
     * @param iso "2017-08-03", "2017-08", or "--08-18" where no year can be told
     */
    record Day(String iso) implements FactValue {
        /** As a reader writes it: "1 December 2025", "June 2017", "2017", "18 August". */
        public String written() {
            boolean yearless = iso.startsWith("--");
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

        private static DateTimeFormatter form(String pattern) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }
    }

    /** A person, body, place or work. */
    record Named(String name) implements FactValue {}
}
