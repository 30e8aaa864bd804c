package org.parallax.ui;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Asks the reader where files are. The system's own windows do, before which no test can sit; the
 * tests' stand-in is another.
 */
public interface FilePicker {
    /**
     * A file that is to be written.
     *
     * @param title of what is asked
     * @param name that is proposed, with its ending
     * @param endings of the names of such files, without the dot, by what they are called
     */
    record Wanted(String title, String name, Map<String, List<String>> endings) {}

    /** Where a file is to stand, a place where one is only if the reader gives that up. */
    @Nullable Path place(Window owner, Wanted wanted);

    /** Files that are there; none where the reader thinks better of it. */
    List<Path> files(Window owner, Wanted wanted);
}
