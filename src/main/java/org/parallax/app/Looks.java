package org.parallax.app;

import org.parallax.library.Library;
import org.parallax.library.LibraryException;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a reader likes to read, which holds for new windows too. */
final class Looks {
    private static final List<String> NAMES = List.of("theme", "measure", "typeface", "text-size");

    private Looks() {}

    /** As the library in a folder has it; the usual looks where it cannot be read. */
    static Map<String, String> of(Path folder) {
        if (!Library.isIn(folder)) {
            return Map.of();
        }
        try (Library library = Library.reading(folder)) {
            Map<String, String> looks = new HashMap<>(library.settings());
            looks.keySet().retainAll(NAMES);
            return looks;
        } catch (LibraryException e) {
            return Map.of();
        }
    }
}
