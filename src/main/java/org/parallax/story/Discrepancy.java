package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Reason;

import java.util.List;

/**
 * A place where articles, or a headline and its body, do not agree.
 *
 * @param fact the fact's id, null where it is not about one fact
 */
public record Discrepancy(Kind kind, @Nullable String fact, Reason reason, List<Place> places) {
    /** What differs. */
    public enum Kind {
        ROUNDING,
        VALUE,
        SPELLING,
        HEADLINE,
        STATEMENT
    }

    public Discrepancy {
        places = List.copyOf(places);
    }
}
