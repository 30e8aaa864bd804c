package org.parallax.ui;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** Asks the reader for files. */
public interface Chooser {
    /**
     * Where to write a file; null where the reader thought better of it.
     *
     * @param name what it is proposed to be called
     */
    @Nullable Path save(String name);

    /** Files to read; none where the reader thought better of it. */
    List<Path> open();
}
