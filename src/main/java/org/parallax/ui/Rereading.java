package org.parallax.ui;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Reads the articles on the desk anew, beside the window. */
@FunctionalInterface
public interface Rereading {
    /**
     * Begins to read.
     *
     * @param words the reader's own list of framing words, or null
     */
    void with(@Nullable Path words);
}
