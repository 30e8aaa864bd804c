package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.fact.FactValue;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteKind;
import org.parallax.story.FactMention;
import org.parallax.story.Said;
import org.parallax.story.StoryFact;
import org.parallax.story.Utterance;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who is quoted in a story, with what words, and which outlets use them.
 *
 * @param speakers those whom most outlets quote first, then by name; last the words whose speaker
 *     no one names
 */
public record Quotes(List<Speaker> speakers) {
    public Quotes {
        speakers = List.copyOf(speakers);
    }

    /** Which quotations are shown. */
    public enum Part {
        ALL,
        DIRECT,
        REPORTED,
        /** What several outlets use. */
        SEVERAL
    }

    /**
     * Someone, and what is quoted.
     *
     * @param name the fullest name that any article gives; null where none names anyone
     * @param words what several outlets use first, then as it stands in the story
     */
    public record Speaker(@Nullable String name, List<Words> words) {
        public Speaker {
            words = List.copyOf(words);
        }

        /** How many outlets quote him or her. */
        public int outlets() {
            return (int)
                    words.stream()
                            .flatMap(it -> it.uses.stream())
                            .map(Use::outlet)
                            .distinct()
                            .count();
        }
    }

    /**
     * Words, as every outlet has them.
     *
     * @param uses the fullest first, then in the order of the articles; not empty
     */
    public record Words(List<Use> uses) {
        public Words {
            uses = List.copyOf(uses);
        }

        public Use fullest() {
            return uses.getFirst();
        }

        public int outlets() {
            return (int) uses.stream().map(Use::outlet).distinct().count();
        }

        /** Whether they are quoted word for word. */
        public boolean isDirect() {
            return fullest().quote().kind() != QuoteKind.INDIRECT;
        }

        boolean isOf(Part part) {
            return switch (part) {
                case ALL -> true;
                case DIRECT -> isDirect();
                case REPORTED -> !isDirect();
                case SEVERAL -> outlets() > 1;
            };
        }
    }

    /**
     * Words in one article.
     *
     * @param utterance the same words as others have them; null where no one else has them
     */
    public record Use(ColumnModel column, Quote quote, @Nullable Utterance utterance) {
        public String outlet() {
            return column.article().name();
        }

        /** The words that are told: of a few quoted ones, the clause they stand in. */
        public Span told() {
            Span clause = quote.clause();
            return clause == null ? quote.span() : clause.join(quote.span());
        }

        /** How it differs from the fullest; null where it does not. */
        public Utterance.@Nullable Difference difference() {
            Utterance all = utterance;
            return all == null ? null : all.difference(new Said(column.id(), quote));
        }

        Choice choice() {
            return Choice.of(
                    new Selection(
                            column.id(), quote.span(), new Subject.Quotation(quote, utterance)));
        }

        boolean holds(String folded) {
            return fold(column.article().in(told()).replaceAll("\\s+", " ")).contains(folded);
        }
    }

    /** A line of the view. */
    public sealed interface Line extends StoryLine {}

    /**
     * Someone whose words follow.
     *
     * @param quotations how many of them are shown
     * @param outlets by how many outlets these are used
     */
    public record Head(@Nullable String name, int quotations, int outlets) implements Line {
        @Override
        public List<Choice> choices() {
            return List.of();
        }
    }

    /** The fullest form of some words. */
    public record Full(Words words) implements Line {
        @Override
        public List<Choice> choices() {
            return List.of(words.fullest().choice());
        }
    }

    /** One outlet's use of the words above. */
    public record Clipping(Words words, Use use) implements Line {
        @Override
        public List<Choice> choices() {
            return List.of(use.choice());
        }
    }

    /**
     * The quotations of a story.
     *
     * @param dismissed marks that the reader has put away, which are left out
     */
    public static Quotes of(StoryModel story, Set<Dismissed> dismissed) {
        Map<Object, List<Use>> uses = new LinkedHashMap<>();
        for (ColumnModel column : story.columns()) {
            for (Mark mark : column.marks()) {
                if (mark.subject() instanceof Subject.Quotation it
                        && it.quote().kind() != QuoteKind.SCARE
                        && !dismissed.contains(Dismissed.of(story, column.id(), it))) {
                    Utterance utterance = it.utterance();
                    Object same = utterance == null ? new Said(column.id(), it.quote()) : utterance;
                    uses.computeIfAbsent(same, key -> new ArrayList<>())
                            .add(new Use(column, it.quote(), utterance));
                }
            }
        }
        Map<String, String> names = names(story);
        Map<String, String> fullest = new HashMap<>();
        Map<String, List<Words>> speakers = new LinkedHashMap<>();
        for (List<Use> same : uses.values()) {
            Words words = new Words(fullestFirst(same));
            String name = name(words, names);
            String key = name == null ? "" : fold(name);
            if (name != null) {
                fullest.putIfAbsent(key, name);
            }
            speakers.computeIfAbsent(key, it -> new ArrayList<>()).add(words);
        }
        List<Speaker> all = new ArrayList<>();
        speakers.forEach((key, words) -> {
            words.sort(Comparator.comparingInt(Words::outlets).reversed());
            all.add(new Speaker(fullest.get(key), words));
        });
        all.sort(
                Comparator.comparing((Speaker it) -> it.name() == null)
                        .thenComparing(Comparator.comparingInt(Speaker::outlets).reversed())
                        .thenComparing(it -> fold(it.name() == null ? "" : it.name())));
        return new Quotes(all);
    }

    private static List<Use> fullestFirst(List<Use> uses) {
        Utterance utterance = uses.getFirst().utterance();
        if (utterance == null) {
            return uses;
        }
        Said fullest = utterance.fullest();
        List<Use> sorted = new ArrayList<>(uses);
        sorted.sort(
                Comparator.comparing(
                        it -> !fullest.equals(new Said(it.column().id(), it.quote()))));
        return sorted;
    }

    /**
     * "Farrow" of one article is the "Ida Farrow" of another where their names are one fact: the
     * story's name for each article's own.
     */
    private static Map<String, String> names(StoryModel story) {
        Map<String, String> names = new HashMap<>();
        for (StoryFact fact : story.comparison().facts()) {
            if (!fact.type().isName()) {
                continue;
            }
            for (FactMention mention : fact.mentions()) {
                if (mention.value() instanceof FactValue.Named named) {
                    names.putIfAbsent(key(mention.article(), named.name()), fact.label());
                }
            }
        }
        return names;
    }

    private static @Nullable String name(Words words, Map<String, String> names) {
        Utterance utterance = words.fullest().utterance();
        String said = utterance == null ? words.fullest().quote().speaker() : utterance.speaker();
        for (Use use : words.uses()) {
            String own = use.quote().speaker();
            String full = own == null ? null : names.get(key(use.column().id(), own));
            if (full != null) {
                return full;
            }
        }
        return said;
    }

    private static String key(String article, String name) {
        return article + '\n' + fold(name);
    }

    private static String fold(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /**
     * The lines of a part.
     *
     * @param typed what the reader looks for, among speakers and words; blank for all
     */
    public List<Line> lines(Part part, String typed) {
        String sought = fold(typed.strip().replaceAll("\\s+", " "));
        List<Line> lines = new ArrayList<>();
        for (Speaker speaker : speakers) {
            boolean all = fold(speaker.name() == null ? "" : speaker.name()).contains(sought);
            List<Words> shown =
                    speaker.words().stream()
                            .filter(it -> it.isOf(part))
                            .filter(it -> all || it.uses().stream().anyMatch(u -> u.holds(sought)))
                            .toList();
            if (!shown.isEmpty()) {
                int outlets = new Speaker(speaker.name(), shown).outlets();
                lines.add(new Head(speaker.name(), shown.size(), outlets));
                shown.forEach(words -> {
                    lines.add(new Full(words));
                    words.uses().forEach(use -> lines.add(new Clipping(words, use)));
                });
            }
        }
        return lines;
    }

    /** How many quotations a part has. */
    public int count(Part part) {
        return (int)
                speakers.stream()
                        .flatMap(it -> it.words().stream())
                        .filter(it -> it.isOf(part))
                        .count();
    }
}
