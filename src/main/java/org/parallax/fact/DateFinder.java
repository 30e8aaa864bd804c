package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Reason;
import org.parallax.text.Span;
import org.parallax.text.WrittenDate;
import org.parallax.text.WrittenDates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days, months and years. A day without a year is of the year that puts it nearest to the article's
 * own day; a weekday is the last one before it, as news texts mean it, unless the words before say
 * "next".
 */
final class DateFinder implements FigureFinder {
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Oo]f|[Ll]ate|[Ee]arly|[Tt]he|[Dd]uring) )((?:19|20)\\d\\d)"
                            + "(?![\\d-]|,\\d|[ \\u00A0](?:people|cities|of|jobs|percent|dollars|members|homes))\\b");
    private static final Pattern MONTH =
            Pattern.compile(
                    "\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ate|[Ee]arly|[Ll]ast|[Tt]his|[Mm]id-?|[Dd]uring|[Oo]f) "
                            + "(January|February|March|April|May|June|July|August|September|October|November|December)\\b"
                            + "(?! \\d)");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?!s)");
    private static final List<String> DAYS =
            List.of("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun");

    private final @Nullable LocalDate published;

    DateFinder(@Nullable LocalDate published) {
        this.published = published;
    }

    @Override
    public List<Mention> find(Context context) {
        String text = context.text();
        Span span = context.sentence().span();
        List<Mention> mentions = new ArrayList<>();
        for (WrittenDate date : WrittenDates.of(text, span)) {
            mentions.add(mention(text, date.span(), yearOf(date).iso(), "fact.date"));
        }
        for (Matcher m =
                        YEAR.matcher(text)
                                .region(span.start(), span.end())
                                .useTransparentBounds(true);
                m.find(); ) {
            add(mentions, mention(text, Span.of(m.start(1), m.end(1)), m.group(1), "fact.date"));
        }
        for (Matcher m = MONTH.matcher(text).region(span.start(), span.end()); m.find(); ) {
            add(mentions, month(text, Span.of(m.start(1), m.end(1))));
        }
        if (published != null) {
            for (Matcher m = WEEKDAY.matcher(text).region(span.start(), span.end()); m.find(); ) {
                add(
                        mentions,
                        weekday(text, Span.of(m.start(), m.end()), DAYS.indexOf(m.group(1)) + 1));
            }
        }
        return mentions;
    }

    private static void add(List<Mention> mentions, Mention mention) {
        if (mentions.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
            mentions.add(mention);
        }
    }

    private Mention month(String text, Span span) {
        WrittenDate date =
                new WrittenDate(
                        span,
                        0,
                        java.time.Month.valueOf(span.in(text).toUpperCase(java.util.Locale.ROOT))
                                .getValue(),
                        0);
        return mention(text, span, yearOf(date).iso(), "fact.date");
    }

    private Mention weekday(String text, Span span, int day) {
        LocalDate at = java.util.Objects.requireNonNull(published);
        boolean next =
                text.substring(Math.max(0, span.start() - 5), span.start())
                        .equalsIgnoreCase("next ");
        int back = (at.getDayOfWeek().getValue() - day + 7) % 7;
        LocalDate date = next ? at.plusDays(7L - back) : at.minusDays(back);
        return mention(text, span, date.toString(), "fact.weekday");
    }

    private WrittenDate yearOf(WrittenDate date) {
        if (date.year() != 0 || published == null) {
            return date;
        }
        LocalDate middle =
                LocalDate.of(
                        published.getYear(), date.month(), Math.max(1, Math.min(28, date.day())));
        long days = java.time.temporal.ChronoUnit.DAYS.between(published, middle);
        int year =
                days > 240
                        ? published.getYear() - 1
                        : days < -240 ? published.getYear() + 1 : published.getYear();
        return date.in(year);
    }

    private static Mention mention(String text, Span span, String iso, String rule) {
        return new Mention(
                span,
                FactType.DATE,
                new FactValue.Day(iso),
                false,
                Reason.of(rule, span.in(text), iso));
    }
}
