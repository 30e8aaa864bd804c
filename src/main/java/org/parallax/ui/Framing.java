package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.framing.LoadedTerm;
import org.parallax.framing.Voice;
import org.parallax.story.HeadlineReading;
import org.parallax.story.KeyWord;
import org.parallax.story.Label;
import org.parallax.story.Place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * In what words the articles of a story tell it: their headlines, what they call the same thing,
 * their loaded words, and the words that one uses far more. Outlets stand as the story has them.
 *
 * @param headlines one an article
 * @param outlets the columns of the names' table
 * @param names a thing each
 * @param loaded one an outlet
 * @param keys one an outlet
 */
public record Framing(
        List<Headline> headlines,
        List<String> outlets,
        List<Names> names,
        List<Loaded> loaded,
        List<Keys> keys) {
    public Framing {
        headlines = List.copyOf(headlines);
        outlets = List.copyOf(outlets);
        names = List.copyOf(names);
        loaded = List.copyOf(loaded);
        keys = List.copyOf(keys);
    }

    /** What of it is shown. */
    public enum Part {
        ALL,
        HEADLINES,
        NAMES,
        LOADED,
        WORDS;

        boolean shows(Part one) {
            return this == ALL || this == one;
        }
    }

    /**
     * An article's headline.
     *
     * @param reading null where there is nothing to tell of it
     */
    public record Headline(ColumnModel column, @Nullable HeadlineReading reading) {
        Choice choice() {
            HeadlineReading read = reading;
            if (read != null) {
                return Choice.of(StoryDetails.at(read.headline(), new Subject.Headline(read)));
            }
            return Choice.of(Timeline.at(column));
        }
    }

    /**
     * Words, and everywhere that they stand.
     *
     * @param words as they first stand
     */
    public record Wordings(String words, Choice choice) {
        /** How often they stand there. */
        public int count() {
            return choice.places().size();
        }
    }

    /**
     * What the outlets call one thing.
     *
     * @param by the names that each outlet has for it; an outlet that has none is left out
     */
    public record Names(String referent, Map<String, List<Wordings>> by) {
        public Names {
            by = Collections.unmodifiableMap(new LinkedHashMap<>(by));
        }

        /** The outlet's names for it, in the order of its text. */
        public List<Wordings> of(String outlet) {
            return by.getOrDefault(outlet, List.of());
        }
    }

    /**
     * The loaded words of an outlet.
     *
     * @param size how many words it has in its own voice
     * @param kinds its own loaded words by their category in the word lists; each wording once
     * @param others how many loaded words it gives as others'
     * @param english false where no article of it is in English, so that none could be told
     */
    public record Loaded(
            String outlet,
            int size,
            Map<Enum<?>, List<Wordings>> kinds,
            int others,
            boolean english) {
        public Loaded {
            kinds = sorted(kinds);
        }

        /** As the word lists have them, so that outlets can be set side by side. */
        private static Map<Enum<?>, List<Wordings>> sorted(Map<Enum<?>, List<Wordings>> kinds) {
            Map<Enum<?>, List<Wordings>> sorted =
                    new TreeMap<>(Comparator.comparingInt(Enum::ordinal));
            sorted.putAll(kinds);
            return Collections.unmodifiableMap(sorted);
        }

        /** How many it has of one kind. */
        public int count(Enum<?> kind) {
            return kinds.getOrDefault(kind, List.of()).stream().mapToInt(Wordings::count).sum();
        }

        /** How many it has in all. */
        public int count() {
            return kinds.keySet().stream().mapToInt(this::count).sum();
        }

        /** So many in a thousand of its own words. */
        public double rate(int count) {
            return size == 0 ? 0 : 1000.0 * count / size;
        }
    }

    /** The words that an outlet uses far more than the others, the most telling first. */
    public record Keys(String outlet, List<Key> words) {
        public Keys {
            words = List.copyOf(words);
        }
    }

    /** One of them. */
    public record Key(KeyWord word, Choice choice) {}

    /** A line of the view. */
    public sealed interface Line extends StoryLine {
        @Override
        default List<Choice> choices() {
            return List.of();
        }
    }

    /**
     * What the following lines tell.
     *
     * @param bare whether there is nothing to tell
     */
    public record Caption(Part part, boolean bare) implements Line {}

    /**
     * Headlines side by side.
     *
     * @param columns how many the longest such line has
     */
    public record Headlines(List<Headline> headlines, int columns) implements Line {
        public Headlines {
            headlines = List.copyOf(headlines);
        }

        @Override
        public List<Choice> choices() {
            return headlines.stream().map(Headline::choice).toList();
        }
    }

    /** The outlets over a part of the names' table. */
    public record Outlets(List<String> outlets) implements Line {
        public Outlets {
            outlets = List.copyOf(outlets);
        }
    }

    /** A thing's names, an outlet each. */
    public record NamesLine(Names names, List<String> outlets) implements Line {
        public NamesLine {
            outlets = List.copyOf(outlets);
        }

        @Override
        public List<Choice> choices() {
            return outlets.stream()
                    .flatMap(it -> names.of(it).stream())
                    .map(Wordings::choice)
                    .toList();
        }
    }

    /** An outlet, and how many loaded words it has in its own voice. */
    public record LoadedHead(Loaded loaded) implements Line {}

    /**
     * An outlet's loaded words of one kind.
     *
     * @param share the bar's length, from 0 to 1; the longest of the story is 1
     */
    public record LoadedLine(Loaded loaded, Enum<?> kind, double share) implements Line {
        public List<Wordings> words() {
            return loaded.kinds().getOrDefault(kind, List.of());
        }

        @Override
        public List<Choice> choices() {
            return words().stream().map(Wordings::choice).toList();
        }
    }

    /** An outlet whose own words follow. */
    public record KeysHead(String outlet) implements Line {}

    /**
     * A word that the outlet uses far more.
     *
     * @param share the bar's length, from 0 to 1; the longest of the story is 1
     */
    public record OwnWordLine(Key key, double share) implements Line {
        @Override
        public List<Choice> choices() {
            return List.of(key.choice());
        }
    }

    /**
     * The framing of a story.
     *
     * @param dismissed marks that the reader has put away, which are left out
     */
    public static Framing of(StoryModel story, Set<Dismissed> dismissed) {
        Map<String, HeadlineReading> readings = new LinkedHashMap<>();
        for (HeadlineReading reading : story.comparison().headlines()) {
            if (!isGone(story, "", new Subject.Headline(reading), dismissed)) {
                readings.put(reading.headline().article(), reading);
            }
        }
        List<Headline> headlines = new ArrayList<>();
        Map<String, List<ColumnModel>> outlets = new LinkedHashMap<>();
        for (ColumnModel column : story.columns()) {
            headlines.add(new Headline(column, readings.get(column.id())));
            outlets.computeIfAbsent(column.article().name(), it -> new ArrayList<>()).add(column);
        }
        List<Names> names = new ArrayList<>();
        for (Label label : story.comparison().labels()) {
            if (!isGone(story, "", new Subject.Naming(label), dismissed)) {
                names.add(names(story, label));
            }
        }
        List<Loaded> loaded = new ArrayList<>();
        outlets.forEach((outlet, columns) -> loaded.add(loaded(story, outlet, columns, dismissed)));
        return new Framing(
                headlines,
                List.copyOf(outlets.keySet()),
                names,
                loaded,
                keys(story, outlets, dismissed));
    }

    private static boolean isGone(
            StoryModel story, String article, Subject subject, Set<Dismissed> dismissed) {
        return dismissed.contains(Dismissed.of(story, article, subject));
    }

    private static Names names(StoryModel story, Label label) {
        Subject.Naming naming = new Subject.Naming(label);
        Map<String, Gathered> by = new LinkedHashMap<>();
        for (Place place : label.places()) {
            by.computeIfAbsent(story.comparison().outlet(place), it -> new Gathered())
                    .add(story.comparison().in(place), StoryDetails.at(place, naming));
        }
        Map<String, List<Wordings>> names = new LinkedHashMap<>();
        by.forEach((outlet, gathered) -> names.put(outlet, gathered.words()));
        return new Names(label.referent(), names);
    }

    private static Loaded loaded(
            StoryModel story,
            String outlet,
            Collection<ColumnModel> columns,
            Set<Dismissed> dismissed) {
        Map<Enum<?>, Gathered> kinds = new LinkedHashMap<>();
        int size = 0;
        int others = 0;
        boolean english = false;
        for (ColumnModel column : columns) {
            size += column.analyzed().ownWords();
            english |= column.analyzed().framed().english();
            for (LoadedTerm term : column.analyzed().loaded()) {
                Subject.Loaded subject = new Subject.Loaded(term);
                if (isGone(story, column.id(), subject, dismissed)) {
                    continue;
                }
                if (term.voice() == Voice.OUTLET) {
                    kinds.computeIfAbsent(term.category(), it -> new Gathered())
                            .add(
                                    column.article().in(term.span()),
                                    new Selection(column.id(), term.span(), subject));
                } else {
                    others++;
                }
            }
        }
        Map<Enum<?>, List<Wordings>> words = new LinkedHashMap<>();
        kinds.forEach((kind, gathered) -> words.put(kind, gathered.words()));
        return new Loaded(outlet, size, words, others, english);
    }

    private static List<Keys> keys(
            StoryModel story, Map<String, List<ColumnModel>> outlets, Set<Dismissed> dismissed) {
        Map<String, List<Key>> keys = new LinkedHashMap<>();
        for (KeyWord word : story.comparison().keyWords()) {
            Subject.Word subject = story.word(word);
            List<String> own =
                    outlets.getOrDefault(word.outlet(), List.of()).stream()
                            .map(ColumnModel::id)
                            .toList();
            List<Selection> places =
                    subject.places().stream()
                            .filter(place -> own.contains(place.article()))
                            .map(place -> StoryDetails.at(place, subject))
                            .toList();
            if (!places.isEmpty() && !isGone(story, "", subject, dismissed)) {
                keys.computeIfAbsent(word.outlet(), it -> new ArrayList<>())
                        .add(new Key(word, new Choice(places)));
            }
        }
        List<Keys> all = new ArrayList<>();
        keys.forEach((outlet, words) -> all.add(new Keys(outlet, words)));
        return all;
    }

    /** Wordings while they are gathered; capitals make no other wording. */
    private static final class Gathered {
        private final Map<String, String> first = new LinkedHashMap<>();
        private final Map<String, List<Selection>> places = new LinkedHashMap<>();

        void add(String exact, Selection at) {
            String words = exact.replaceAll("\\s+", " ");
            String key = words.toLowerCase(Locale.ROOT);
            first.putIfAbsent(key, words);
            places.computeIfAbsent(key, it -> new ArrayList<>()).add(at);
        }

        List<Wordings> words() {
            List<Wordings> words = new ArrayList<>();
            places.forEach((key, at) ->
                    words.add(new Wordings(first.getOrDefault(key, key), new Choice(at))));
            return words;
        }
    }

    /**
     * The lines of a part.
     *
     * @param wide how many headlines find room side by side
     * @param cells how many outlets find room in the names' table
     */
    public List<Line> lines(Part part, int wide, int cells) {
        List<Line> lines = new ArrayList<>();
        if (part.shows(Part.HEADLINES)) {
            lines.add(new Caption(Part.HEADLINES, headlines.isEmpty()));
            for (List<Headline> some : parts(headlines, wide)) {
                lines.add(new Headlines(some, even(headlines.size(), wide)));
            }
        }
        if (part.shows(Part.NAMES)) {
            lines.add(new Caption(Part.NAMES, names.isEmpty()));
            for (List<String> some : parts(outlets, cells)) {
                addNames(some, lines);
            }
        }
        if (part.shows(Part.LOADED)) {
            addLoaded(lines);
        }
        if (part.shows(Part.WORDS)) {
            addKeys(lines);
        }
        return lines;
    }

    private void addNames(List<String> some, List<Line> lines) {
        List<Names> told =
                names.stream()
                        .filter(it -> some.stream().anyMatch(o -> !it.of(o).isEmpty()))
                        .toList();
        if (!told.isEmpty()) {
            lines.add(new Outlets(some));
            told.forEach(it -> lines.add(new NamesLine(it, some)));
        }
    }

    private void addLoaded(List<Line> lines) {
        double most =
                loaded.stream()
                        .flatMapToDouble(it ->
                                it.kinds().keySet().stream()
                                        .mapToDouble(kind -> it.rate(it.count(kind))))
                        .max()
                        .orElse(0);
        lines.add(new Caption(Part.LOADED, most == 0));
        for (Loaded outlet : loaded) {
            lines.add(new LoadedHead(outlet));
            for (Enum<?> kind : outlet.kinds().keySet()) {
                double rate = outlet.rate(outlet.count(kind));
                lines.add(new LoadedLine(outlet, kind, most == 0 ? 0 : rate / most));
            }
        }
    }

    private void addKeys(List<Line> lines) {
        double most =
                keys.stream()
                        .flatMap(it -> it.words().stream())
                        .mapToDouble(it -> it.word().figure())
                        .max()
                        .orElse(0);
        lines.add(new Caption(Part.WORDS, keys.isEmpty()));
        for (Keys outlet : keys) {
            lines.add(new KeysHead(outlet.outlet()));
            outlet.words().forEach(it -> lines.add(new OwnWordLine(it, it.word().figure() / most)));
        }
    }

    /** In parts of {@code most} or fewer, as even as can be. */
    private static <T> List<List<T>> parts(List<T> all, int most) {
        List<List<T>> parts = new ArrayList<>();
        int size = even(all.size(), most);
        for (int i = 0; i < all.size(); i += size) {
            parts.add(all.subList(i, Math.min(all.size(), i + size)));
        }
        return parts;
    }

    private static int even(int count, int most) {
        int parts = Math.max(1, Math.ceilDiv(count, Math.max(1, most)));
        return Math.max(1, Math.ceilDiv(count, parts));
    }

    /** How many there are to tell of in a part. */
    public int count(Part part) {
        return switch (part) {
            case ALL -> 0;
            case HEADLINES -> headlines.size();
            case NAMES -> names.size();
            case LOADED -> loaded.stream().mapToInt(Loaded::count).sum();
            case WORDS -> keys.stream().mapToInt(it -> it.words().size()).sum();
        };
    }
}
