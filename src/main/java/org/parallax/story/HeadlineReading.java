package org.parallax.story;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One headline beside the others of its story and beside its own text.
 *
 * @param headline where it stands
 * @param first what it names first
 * @param leftOut what other headlines of the story tell and this one does not
 * @param missing its words that its own text never uses
 * @param stands the sentence of its text that tells most of it; null where none tells half
 */
public record HeadlineReading(
        Place headline,
        @Nullable Place first,
        List<StoryFact> leftOut,
        List<Place> missing,
        @Nullable Place stands) {
    public HeadlineReading {
        leftOut = List.copyOf(leftOut);
        missing = List.copyOf(missing);
    }

    /** The headline, and the sentence of its text that tells it. */
    public List<Place> places() {
        return stands == null ? List.of(headline) : List.of(headline, stands);
    }
}
