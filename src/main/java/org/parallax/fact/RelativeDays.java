package org.parallax.fact;

import org.parallax.text.FewWords;
import org.parallax.text.Span;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, weeks, months and years told from the article's own day: yesterday, last week. */
final class RelativeDays {
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}-])(?:(yesterday|tomorrow)|(last|next|this) (week|month|year))(?![\\p{L}\\p{N}'’-])",
                    Pattern.CASE_INSENSITIVE);

    private static final FewWords FIRST =
            FewWords.of("yesterday", "tomorrow", "last", "next", "this");

    private RelativeDays() {}

    /** Whether the word can begin one. */
    static boolean canBegin(String word) {
        return FIRST.contains(word);
    }

    /**
     * @param iso a day, "2017-W30", a month or a year
     */
    record Found(Span span, String iso) {}

    static List<Found> in(String text, Span sentence, LocalDate published) {
        List<Found> found = new ArrayList<>();
        Matcher matcher =
                RELATIVE.matcher(text)
                        .region(sentence.start(), sentence.end())
                        .useTransparentBounds(true);
        while (matcher.find()) {
            Span span = Span.of(matcher.start(), matcher.end());
            found.add(new Found(span, iso(matcher, published)));
        }
        return found;
    }

    private static String iso(Matcher matcher, LocalDate published) {
        if (matcher.group(1) != null) {
            boolean past = matcher.group(1).equalsIgnoreCase("yesterday");
            return published.plusDays(past ? -1 : 1).toString();
        }
        int shift =
                switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
                    case "last" -> -1;
                    case "next" -> 1;
                    default -> 0;
                };
        return switch (matcher.group(3).toLowerCase(Locale.ROOT)) {
            case "week" -> week(published.plusWeeks(shift));
            case "month" -> published.plusMonths(shift).toString().substring(0, 7);
            default -> published.plus(shift, ChronoUnit.YEARS).toString().substring(0, 4);
        };
    }

    private static String week(LocalDate day) {
        return "%d-W%02d"
                .formatted(
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
