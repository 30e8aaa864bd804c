package org.parallax.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a wording frames or judges what it tells. */
public enum Category {
    /** Criticism told as attack: slam, tirade. */
    ATTACK,
    /** Pictures of violence and war: gut, weaponize. */
    VIOLENCE,
    /** Other pictures that judge: circus, poison. */
    METAPHOR,
    /** Sneers and ridicule. */
    MOCKERY,
    /** A name that judges what it names. */
    LABEL,
    /** Makes someone or something small. */
    BELITTLING,
    /** Blame and virtue. */
    MORAL,
    /** Asserts a lie, a plot or a hidden aim as settled. */
    ACCUSATION,
    /** Makes a danger larger. */
    ALARM,
    /** Tells or stirs feelings. */
    EMOTION,
    PRAISE,
    /** Rates as good or bad. */
    EVALUATION,
    /** Softens or hides. */
    EUPHEMISM,
    /** Takes something for granted. */
    PRESUPPOSITION,
    /** Colours how someone acts. */
    MANNER,
    /** Emphasis and certainty. */
    BOOSTER,
    /** A guess, or words that soften one. */
    HEDGE,
    SPECULATION,
    /** What the writer says must be done. */
    OBLIGATION,
    /** The writer speaks as "I" or "we", or to the reader. */
    STANCE,
    /** Set pieces of opinion prose. */
    RHETORIC;

    /**
     * Whether its words push a reader, and are marked one by one; the others only show that a
     * sentence is the writer's own view.
     */
    public boolean isLoaded() {
        return compareTo(HEDGE) < 0;
    }

    /** The category that {@code written} names in a list. */
    static Optional<Category> of(String written) {
        return Arrays.stream(values())
                .filter(it -> it.name().equals(written.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
