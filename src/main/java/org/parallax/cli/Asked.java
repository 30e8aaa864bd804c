package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.export.Origin;
import org.parallax.source.Place;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /**
     * What is asked for beside the usual and the places, each as it is typed with its value, which
     * may be empty. Of files only their names are told, since a path tells whose machine it was.
     */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        if (manner.plain()) {
            settings.put("--plain", "");
        }
        if (manner.oneStory()) {
            settings.put("--one-story", "");
        }
        if (words != null) {
            settings.put("--words", String.valueOf(words.getFileName()));
        }
        if (!manner.columns().named().isEmpty()) {
            settings.put("--columns", manner.columns().typed());
        }
        if (library != null) {
            settings.put("--library", "");
        }
        return settings;
    }

    /**
     * What makes a file of what is asked for.
     *
     * @param lists the checksum of each word list, by its name
     */
    public Origin origin(Map<String, String> lists) {
        return new Origin(Version.line(), lists, settings());
    }

    /** Other places, read in the same way. */
    public Asked at(List<Place> others) {
        return new Asked(others, manner, words, library);
    }
}
