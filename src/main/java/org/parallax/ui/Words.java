package org.parallax.ui;

import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.message.Messages;
import org.parallax.message.Reason;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What the window says about articles and stories, put in words. */
public final class Words {
    private static final String DOT = " · ";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Words() {}

    /** "3 August 2017 · from the text · M. Oduya · 412 words". */
    public static String of(Article article) {
        List<String> parts = new ArrayList<>();
        Published published = article.published();
        if (published == null) {
            parts.add(Messages.get("window.date.none"));
        } else {
            parts.add(DAY.format(published.date()));
            parts.add(Messages.get("window.date.from." + key(published.from())));
        }
        String byline = article.byline();
        if (byline != null) {
            parts.add(byline);
        }
        parts.add(Messages.get("window.words", article.words()));
        return String.join(DOT, parts);
    }

    /** "3 August 2017", or that there is no date. */
    static String day(Article article) {
        Published published = article.published();
        return published == null ? Messages.get("window.date.none") : DAY.format(published.date());
    }

    /** "August 2017" for 2017-08; as it stands where it is no month. */
    static String month(String month) {
        try {
            return MONTH.format(YearMonth.parse(month));
        } catch (DateTimeParseException e) {
            return month;
        }
    }

    /** "3 Aug 2017" for 2017-08-03; as it stands where it is no day. */
    static String shortDay(String day) {
        try {
            return SHORT_DAY.format(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    /** "5 articles · 12–14 May 2026". */
    public static String of(StoryModel story) {
        List<LocalDate> dates =
                story.articles().stream()
                        .map(it -> it.article().published())
                        .filter(Objects::nonNull)
                        .map(Published::date)
                        .sorted()
                        .toList();
        String count = Messages.get("window.articles", story.articles().size());
        return dates.isEmpty() ? count : count + DOT + range(dates.getFirst(), dates.getLast());
    }

    /** "Council votes to close the library · 3 August 2017". */
    static String of(Offer.Entry entry) {
        LocalDate day = entry.published();
        return day == null ? entry.title() : entry.title() + DOT + DAY.format(day);
    }

    /** Two days as a range, which says what they share only once. */
    static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return DAY.format(last);
        }
        if (first.getYear() != last.getYear()) {
            return DAY.format(first) + " – " + DAY.format(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + DAY.format(last)
                : DAY_AND_MONTH.format(first) + " – " + DAY.format(last);
    }

    /** "own voice 71% · claims 14% · quotes 13% · opinion 2%". */
    public static String of(VoiceShares shares) {
        return Messages.get(
                "window.voices", shares.own(), shares.claims(), shares.quotes(), shares.opinion());
    }

    /**
     * The reason as a sentence; the words it rests on where no sentence is written for its rule.
     */
    public static String of(Reason reason) {
        return Messages.has("reason." + reason.rule())
                ? reason.sentence()
                : String.join(", ", reason.words());
    }

    /** "Mixed"; a category of the reader's own is called what they called it. */
    static String of(Flag flag) {
        Category known = Category.of(flag.category());
        return known == null ? flag.category() : of(known);
    }

    /** "Mixed". */
    static String of(Category category) {
        return Messages.get("window.flag." + key(category));
    }

    /** An enum's name as message keys write it: "only-here". */
    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
