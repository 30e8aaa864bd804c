package org.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds calendar dates: 2017-08-03, August 3, 2017, 3 August 2017, Aug. 18, June 2017. */
public final class WrittenDates {
    private static final String MONTH =
            "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|"
                    + "July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|"
                    + "Jun\\.|Jul\\.)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:1[5-9]|20)\\d\\d)";
    private static final String GAP = "[ \\u00A0]+";
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:"
                            + "(?<iso>"
                            + YEAR
                            + "-(\\d\\d)-(\\d\\d))(?!\\d)"
                            + "|(?<mdy>"
                            + MONTH
                            + GAP
                            + DAY
                            + "(?!\\d|[,.]\\d{3}|[:%])(?:,?"
                            + GAP
                            + YEAR
                            + ")?)(?!\\d)"
                            + "|(?<dmy>"
                            + DAY
                            + GAP
                            + "(?:of"
                            + GAP
                            + ")?"
                            + MONTH
                            + "(?:,?"
                            + GAP
                            + YEAR
                            + ")?)(?![\\da-z])"
                            + "|(?<my>"
                            + MONTH
                            + ",?"
                            + GAP
                            + "(?:of"
                            + GAP
                            + ")?"
                            + YEAR
                            + ")(?!\\d)"
                            + ")");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private WrittenDates() {}

    /** The dates in {@code span}, in order, with offsets into the whole {@code text}. */
    public static List<WrittenDate> of(String text, Span span) {
        List<WrittenDate> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(text).region(span.start(), span.end());
        while (matcher.find()) {
            WrittenDate date = date(matcher);
            if (date.isPossible()) {
                dates.add(date);
            }
        }
        return dates;
    }

    private static WrittenDate date(Matcher matcher) {
        Span span = Span.of(matcher.start(), matcher.end());
        if (matcher.group("iso") != null) {
            return new WrittenDate(
                    span, number(matcher, 2), number(matcher, 3), number(matcher, 4));
        }
        if (matcher.group("mdy") != null) {
            return new WrittenDate(
                    span, number(matcher, 8), month(matcher.group(6)), number(matcher, 7));
        }
        if (matcher.group("dmy") != null) {
            return new WrittenDate(
                    span, number(matcher, 12), month(matcher.group(11)), number(matcher, 10));
        }
        return new WrittenDate(span, number(matcher, 15), month(matcher.group(14)), 0);
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }
}
