package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.source.Place;

import java.nio.file.Path;
import java.util.List;

/**
 * What the program is asked to read, and how.
 *
 * @param words a reader's own list of framing words, or null
 * @param library the folder of what is kept, null for the usual one
 */
public record Asked(
        List<Place> places, Manner manner, @Nullable Path words, @Nullable Path library) {
    public Asked {
        places = List.copyOf(places);
    }

    /** These places as they are usually read. */
    public static Asked of(List<Place> places) {
        return new Asked(places, Manner.USUAL, null, null);
    }

    /** The same with another list of words. */
    public Asked with(@Nullable Path list) {
        return new Asked(places, manner, list, library);
    }

    /** Other places, read in the same way. */
    public Asked at(List<Place> others) {
        return new Asked(others, manner, words, library);
    }
}
