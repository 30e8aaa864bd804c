package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.source.Columns;

import java.nio.file.Path;
import java.util.List;

/**
 * What the program is asked to read, and how.
 *
 * @param plain whether a whole text is body
 * @param oneStory whether all articles are one story
 * @param words a reader's own list of framing words, or null
 * @param columns what the columns of a table hold
 */
public record Asked(
        List<Path> paths, boolean plain, boolean oneStory, @Nullable Path words, Columns columns) {
    public Asked {
        paths = List.copyOf(paths);
    }

    /** These files as they are usually read. */
    public static Asked of(List<Path> paths) {
        return new Asked(paths, false, false, null, Columns.GUESSED);
    }

    /** The same with another list of words. */
    public Asked with(@Nullable Path list) {
        return new Asked(paths, plain, oneStory, list, columns);
    }
}
