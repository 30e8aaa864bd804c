package org.parallax.flag;

import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Someone's flags brought together with a reader's own on one article. The own ones stay as they
 * are: two never lie on the same words.
 */
public final class Merge {
    private final String text;
    private final List<Placed> kept = new ArrayList<>();
    private final List<Flag> fresh = new ArrayList<>();

    private record Placed(Flag flag, Optional<Span> span) {}

    /** What became of a flag. */
    public enum Outcome {
        ADDED,
        /** Added, though the article does not have its words. */
        LOST,
        /** The reader has the same one. */
        SAME,
        /** The reader calls these words something else, or wrote another note, and that stays. */
        OTHER
    }

    /** Nothing is added yet to what a reader flagged in an article with this text. */
    public Merge(String text, List<Flag> own) {
        this.text = text;
        own.forEach(flag -> kept.add(placed(flag)));
    }

    private Placed placed(Flag flag) {
        return new Placed(flag, flag.quoted().in(text));
    }

    /** Adds a flag where nothing is in its way. */
    public Outcome add(Flag flag) {
        Placed other = placed(flag);
        boolean taken = false;
        for (Placed own : kept) {
            if (isSamePlace(own, other)) {
                return isSaidAlike(own.flag(), flag) ? Outcome.SAME : Outcome.OTHER;
            }
            taken |= overlaps(own, other);
        }
        if (taken) {
            return Outcome.OTHER;
        }
        kept.add(other);
        fresh.add(flag);
        return other.span().isPresent() ? Outcome.ADDED : Outcome.LOST;
    }

    /** Those that were added. */
    public List<Flag> fresh() {
        return List.copyOf(fresh);
    }

    private static boolean isSaidAlike(Flag one, Flag other) {
        return one.category().equals(other.category()) && one.note().equals(other.note());
    }

    private static boolean isSamePlace(Placed one, Placed other) {
        if (one.span().isPresent() || other.span().isPresent()) {
            return one.span().equals(other.span());
        }
        Flag.Quoted first = one.flag().quoted();
        Flag.Quoted second = other.flag().quoted();
        return first.exact().equals(second.exact())
                && first.prefix().equals(second.prefix())
                && first.suffix().equals(second.suffix());
    }

    private static boolean overlaps(Placed one, Placed other) {
        return one.span().isPresent()
                && other.span().isPresent()
                && one.span().get().overlaps(other.span().get());
    }
}
