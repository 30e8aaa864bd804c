package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.story.FactMention;
import org.parallax.text.Span;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * When a story happened and when it was told: the days on which its articles were published, and
 * those that they name.
 *
 * @param events the story's events, in its order
 * @param days in the order of time; a month or a year stands before its days
 * @param loose days that articles name and that have no year, so that no place can be told
 * @param undated articles of which no day is known
 */
public record Timeline(
        List<Event> events, List<Day> days, List<Named> loose, List<Telling> undated) {
    /** 2017, and 2017-08. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;

    public Timeline {
        events = List.copyOf(events);
        days = List.copyOf(days);
        loose = List.copyOf(loose);
        undated = List.copyOf(undated);
    }

    /** What of it is shown. */
    public enum Part {
        ALL,
        PUBLISHED,
        NAMED
    }

    /**
     * One happening.
     *
     * @param number what the lines call it, from 1
     * @param articles those that tell of it, the earliest first; not empty
     */
    public record Event(int number, List<ColumnModel> articles) {
        public Event {
            articles = List.copyOf(articles);
        }

        /** The days of its first and its last article; empty where none has one. */
        public List<LocalDate> range() {
            List<LocalDate> days =
                    articles.stream()
                            .map(it -> it.article().published())
                            .filter(Objects::nonNull)
                            .map(Published::date)
                            .sorted()
                            .toList();
            return days.isEmpty() ? List.of() : List.of(days.getFirst(), days.getLast());
        }
    }

    /**
     * An article.
     *
     * @param event the number of its event, 0 where it has none
     */
    public record Telling(ColumnModel column, int event) {
        Choice choice() {
            return Choice.of(at(column));
        }
    }

    /**
     * A day as the articles name it.
     *
     * @param mentions one an article, with every place where it names the day
     */
    public record Named(Subject.Fact subject, List<Mention> mentions) {
        public Named {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A day as one article names it.
     *
     * @param words as they first stand
     * @param event the number of its event, 0 where it has none
     */
    public record Mention(ColumnModel column, String words, Choice choice, int event) {}

    /**
     * A day, or a month or year that is named as a whole.
     *
     * @param iso as {@link FactValue.Day} writes it
     */
    public record Day(String iso, LocalDate first, List<Telling> published, List<Named> named) {
        public Day {
            published = List.copyOf(published);
            named = List.copyOf(named);
        }

        private Day of(Part part) {
            return new Day(
                    iso,
                    first,
                    part == Part.NAMED ? List.of() : published,
                    part == Part.PUBLISHED ? List.of() : named);
        }
    }

    /** A line of the view. */
    public sealed interface Line extends StoryLine {}

    /** What the following lines are. */
    public record Caption(Kind kind) implements Line {
        /** What can follow. */
        public enum Kind {
            EVENTS,
            DAYS,
            LOOSE,
            UNDATED
        }

        @Override
        public List<Choice> choices() {
            return List.of();
        }
    }

    /** One of several events. */
    public record EventLine(Event event) implements Line {
        @Override
        public List<Choice> choices() {
            return List.of(Choice.of(at(event.articles().getFirst())));
        }
    }

    /**
     * A day on the line of days.
     *
     * @param gap days since the day before it on the line; 0 where none stands before it, or it is
     *     no single day
     * @param several whether the story has several events, so that it matters which
     * @param first whether the line of days begins with it
     * @param last whether it ends with it
     */
    public record DayLine(Day day, long gap, boolean several, boolean first, boolean last)
            implements Line {
        @Override
        public List<Choice> choices() {
            List<Choice> choices = new ArrayList<>();
            day.published().forEach(it -> choices.add(it.choice()));
            day.named().forEach(named -> named.mentions().forEach(it -> choices.add(it.choice())));
            return choices;
        }
    }

    /** A day without a place on the line. */
    public record LooseLine(Named named) implements Line {
        @Override
        public List<Choice> choices() {
            return named.mentions().stream().map(Mention::choice).toList();
        }
    }

    /** An article without a day. */
    public record UndatedLine(Telling article) implements Line {
        @Override
        public List<Choice> choices() {
            return List.of(article.choice());
        }
    }

    /** An article, at its headline or where else it begins. */
    static Selection at(ColumnModel column) {
        Article article = column.article();
        Span headline = column.headline();
        Span first =
                headline != null
                        ? headline
                        : article.prose().stream()
                                .map(Segment::span)
                                .findFirst()
                                .orElse(Span.of(0, 0));
        return new Selection(column.id(), first, new Subject.Publication(article));
    }

    /**
     * The timeline of a story.
     *
     * @param dismissed marks that the reader has put away, whose days are left out
     */
    public static Timeline of(StoryModel story, Set<Dismissed> dismissed) {
        List<Event> events = events(story);
        Map<String, Gathered> days = new TreeMap<>(Comparator.comparing(Timeline::order));
        List<Telling> undated = new ArrayList<>();
        for (ColumnModel column : story.columns()) {
            Telling told = new Telling(column, event(events, column));
            Published published = column.article().published();
            if (published == null) {
                undated.add(told);
            } else {
                days.computeIfAbsent(published.date().toString(), it -> new Gathered())
                        .published
                        .add(told);
            }
        }
        List<Named> loose = new ArrayList<>();
        for (Subject.Fact subject : story.facts()) {
            if (subject.fact().type() == FactType.DATE
                    && subject.fact().value() instanceof FactValue.Day day
                    && !dismissed.contains(Dismissed.of(story, "", subject))) {
                Named named = named(story, subject, events);
                if (first(day.iso()) == null) {
                    loose.add(named);
                } else {
                    days.computeIfAbsent(day.iso(), it -> new Gathered()).named.add(named);
                }
            }
        }
        List<Day> all = new ArrayList<>();
        days.forEach((iso, it) ->
                all.add(new Day(iso, Objects.requireNonNull(first(iso)), it.published, it.named)));
        return new Timeline(events, all, loose, undated);
    }

    private static final class Gathered {
        private final List<Telling> published = new ArrayList<>();
        private final List<Named> named = new ArrayList<>();
    }

    private static List<Event> events(StoryModel story) {
        List<Event> events = new ArrayList<>();
        for (List<String> ids : story.comparison().story().events()) {
            List<ColumnModel> columns =
                    ids.stream().map(story::column).filter(Objects::nonNull).toList();
            if (!columns.isEmpty()) {
                events.add(new Event(events.size() + 1, columns));
            }
        }
        return events;
    }

    private static int event(List<Event> events, ColumnModel column) {
        return events.stream()
                .filter(it -> it.articles().contains(column))
                .findFirst()
                .map(Event::number)
                .orElse(0);
    }

    private static Named named(StoryModel story, Subject.Fact subject, List<Event> events) {
        List<Mention> mentions = new ArrayList<>();
        for (ColumnModel column : story.columns()) {
            List<FactMention> places = subject.fact().in(column.id());
            if (!places.isEmpty()) {
                List<Selection> at =
                        places.stream()
                                .map(it -> new Selection(column.id(), it.span(), subject))
                                .toList();
                String words = column.article().in(places.getFirst().span());
                mentions.add(
                        new Mention(
                                column,
                                words.replaceAll("\\s+", " "),
                                new Choice(at),
                                event(events, column)));
            }
        }
        return new Named(subject, mentions);
    }

    /** The first day of what is written so; null where no year is known. */
    static @Nullable LocalDate first(String iso) {
        try {
            if (iso.startsWith("-")) {
                return null;
            }
            if (iso.indexOf('W') >= 0) {
                return LocalDate.parse(iso + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            }
            return switch (iso.length()) {
                case YEAR -> LocalDate.of(Integer.parseInt(iso), 1, 1);
                case MONTH -> YearMonth.parse(iso).atDay(1);
                default -> LocalDate.parse(iso);
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** Sorts a year before its months, a month before its days. */
    private static String order(String iso) {
        LocalDate first = first(iso);
        return (first == null ? "" : first.toString()) + '/' + rank(iso) + iso;
    }

    private static int rank(String iso) {
        return iso.indexOf('W') >= 0 ? 2 : iso.length() == YEAR ? 0 : iso.length() == MONTH ? 1 : 3;
    }

    /** The lines of a part. */
    public List<Line> lines(Part part) {
        List<Line> lines = new ArrayList<>();
        boolean several = events.size() > 1;
        if (several && part != Part.NAMED) {
            lines.add(new Caption(Caption.Kind.EVENTS));
            events.forEach(it -> lines.add(new EventLine(it)));
        }
        List<Line> line = days(part, several);
        if (!line.isEmpty()) {
            lines.add(new Caption(Caption.Kind.DAYS));
            lines.addAll(line);
        }
        if (!loose.isEmpty() && part != Part.PUBLISHED) {
            lines.add(new Caption(Caption.Kind.LOOSE));
            loose.forEach(it -> lines.add(new LooseLine(it)));
        }
        if (!undated.isEmpty() && part != Part.NAMED) {
            lines.add(new Caption(Caption.Kind.UNDATED));
            undated.forEach(it -> lines.add(new UndatedLine(it)));
        }
        return lines;
    }

    private List<Line> days(Part part, boolean several) {
        List<Day> shown =
                days.stream()
                        .map(day -> day.of(part))
                        .filter(day -> !day.published().isEmpty() || !day.named().isEmpty())
                        .toList();
        List<Line> lines = new ArrayList<>();
        LocalDate before = null;
        for (int i = 0; i < shown.size(); i++) {
            Day day = shown.get(i);
            boolean single = rank(day.iso()) > 2;
            long gap =
                    single && before != null ? day.first().toEpochDay() - before.toEpochDay() : 0;
            lines.add(new DayLine(day, gap, several, i == 0, i == shown.size() - 1));
            before = single ? day.first() : before;
        }
        return lines;
    }

    /** How many articles or named days a part has. */
    public int count(Part part) {
        int named = days.stream().mapToInt(it -> it.named().size()).sum() + loose.size();
        int published = days.stream().mapToInt(it -> it.published().size()).sum();
        return switch (part) {
            case ALL -> published + named;
            case PUBLISHED -> published;
            case NAMED -> named;
        };
    }
}
