package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Published;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;
import org.parallax.message.Reason;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives what an article without a date of its own calls "Thursday" or "in June" its day and year,
 * where other articles on the same event have a date: the weekday on or before the first of them,
 * the month nearest to it. A weekday that stays without a day tells nothing that could be compared,
 * and is left out.
 */
final class Dating {
    /** The length of "--06". */
    private static final int YEARLESS_MONTH = 4;

    /** The rule of a day that another article told. */
    static final String RULE = "fact.inferred";

    private Dating() {}

    /** The story's articles, in its order. */
    static List<AnalyzedArticle> of(Story story) {
        return story.articles().stream().map(article -> dated(article, story)).toList();
    }

    private static AnalyzedArticle dated(AnalyzedArticle article, Story story) {
        if (article.article().published() != null) {
            return article;
        }
        Optional<LocalDate> first = firstOfEvent(article, story);
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : article.mentions()) {
            if (!(mention.value() instanceof FactValue.Day day)) {
                mentions.add(mention);
            } else if (first.isPresent()) {
                mentions.add(on(first.get(), mention, day, article));
            } else if (!day.isWeekday()) {
                mentions.add(mention);
            }
        }
        return article.withMentions(mentions);
    }

    private static Mention on(
            LocalDate first, Mention mention, FactValue.Day day, AnalyzedArticle article) {
        String iso = iso(first, day);
        return iso.equals(day.iso())
                ? mention
                : mention.as(
                        new FactValue.Day(iso),
                        Reason.of(RULE, article.article().in(mention.span()), iso));
    }

    private static String iso(LocalDate first, FactValue.Day day) {
        if (day.isWeekday()) {
            return first.with(TemporalAdjusters.previousOrSame(day.weekday())).toString();
        }
        if (day.iso().length() != YEARLESS_MONTH || !day.iso().startsWith("--")) {
            return day.iso();
        }
        YearMonth here = YearMonth.of(first.getYear(), Integer.parseInt(day.iso().substring(2)));
        return Stream.of(here, here.minusYears(1), here.plusYears(1))
                .min(
                        Comparator.comparingLong(month ->
                                Math.abs(ChronoUnit.MONTHS.between(month, YearMonth.from(first)))))
                .orElse(here)
                .toString();
    }

    private static Optional<LocalDate> firstOfEvent(AnalyzedArticle article, Story story) {
        List<String> event =
                story.events().stream()
                        .filter(ids -> ids.contains(article.id()))
                        .findFirst()
                        .orElse(List.of());
        return story.articles().stream()
                .filter(other -> event.contains(other.id()))
                .map(other -> other.article().published())
                .filter(Objects::nonNull)
                .map(Published::date)
                .min(LocalDate::compareTo);
    }
}
