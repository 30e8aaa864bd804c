package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteKind;
import org.parallax.story.Comparison;
import org.parallax.story.QuotedSpeaker;
import org.parallax.story.Said;
import org.parallax.story.SameWords;
import org.parallax.story.Utterance;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
     * @param difference how it differs from the fullest that is left; null where it does not
     */
    public record Use(
            ColumnModel column,
            Quote quote,
            @Nullable Utterance utterance,
            Utterance.@Nullable Difference difference) {
        public String outlet() {
            return column.article().name();
        }

        /** The words that are told: of a few quoted ones, the clause they stand in. */
        public Span told() {
            Span clause = quote.clause();
            return clause == null ? quote.span() : clause.join(quote.span());
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
        Map<Said, Use> uses = new LinkedHashMap<>();
        for (ColumnModel column : story.columns()) {
            for (Mark mark : column.marks()) {
                if (mark.subject() instanceof Subject.Quotation it
                        && it.quote().kind() != QuoteKind.SCARE
                        && !dismissed.contains(Dismissed.of(story, column.id(), it))) {
                    uses.put(
                            new Said(column.id(), it.quote()),
                            new Use(column, it.quote(), it.utterance(), null));
                }
            }
        }
        List<Said> quotations = List.copyOf(uses.keySet());
        // Where the fullest was put away, the others are set beside the fullest that is left.
        Comparison left = Undismissed.of(story, dismissed).comparison();
        return new Quotes(
                QuotedSpeaker.of(left, quotations).stream()
                        .map(it -> new Speaker(it.name(), words(it, uses)))
                        .toList());
    }

    private static List<Words> words(QuotedSpeaker speaker, Map<Said, Use> uses) {
        return speaker.words().stream()
                .map(same ->
                        new Words(
                                same.uses().stream()
                                        .flatMap(it -> Stream.ofNullable(use(same, it, uses)))
                                        .toList()))
                .toList();
    }

    private static @Nullable Use use(SameWords same, Said said, Map<Said, Use> uses) {
        Use use = uses.get(said);
        return use == null
                ? null
                : new Use(use.column(), use.quote(), use.utterance(), same.difference(said));
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
