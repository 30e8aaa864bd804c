package org.parallax.ui;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * What the window of a class asks of the program. Each is begun at once and done beside the window;
 * what cannot be done is told in a sentence.
 */
public interface ClassErrands {
    /** Takes files and folders that were handed in, beside those that are there. */
    void take(List<Path> files);

    /** Compares the class with a reader's answers; with no one's where that is null. */
    void key(@Nullable String reader);

    /** Writes the pages that go back to the class into a folder. */
    void giveBack(Path folder);
}
