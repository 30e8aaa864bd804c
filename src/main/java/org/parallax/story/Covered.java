package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.fact.FactValue;
import org.parallax.text.Span;

import java.util.List;

/**
 * How an article has a fact.
 *
 * @param at where it first stands, or first differs; null where it is absent
 * @param words as they stand there, on one line; empty where it is absent
 */
public record Covered(State state, @Nullable Span at, String words) {
    private static final Covered NOT = new Covered(State.ABSENT, null, "");

    /** Whether an article has a fact. */
    public enum State {
        STATED,
        /** With another figure or in a rounder one, or otherwise than another article. */
        DIFFERS,
        ABSENT
    }

    /** How the article with this id has a fact of the story. */
    public static Covered of(Comparison comparison, StoryFact fact, String article) {
        List<FactMention> mentions = fact.in(article);
        if (mentions.isEmpty()) {
            return NOT;
        }
        for (FactMention mention : mentions) {
            if (differs(comparison, fact, mention)) {
                return at(State.DIFFERS, comparison, mention);
            }
        }
        return at(State.STATED, comparison, mentions.getFirst());
    }

    private static Covered at(State state, Comparison comparison, FactMention mention) {
        return new Covered(state, mention.span(), comparison.in(mention.place()));
    }

    /**
     * Another figure always differs; where places are said not to agree, the fact's own is right.
     */
    private static boolean differs(Comparison comparison, StoryFact fact, FactMention mention) {
        if (mention.value().equals(fact.value())) {
            return false;
        }
        return mention.value() instanceof FactValue.Amount
                || comparison.discrepancies().stream()
                        .filter(it -> fact.id().equals(it.fact()))
                        .filter(it -> it.kind() != Discrepancy.Kind.HEADLINE)
                        .anyMatch(it -> it.places().contains(mention.place()));
    }
}
