package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;

import java.util.Map;
import java.util.function.Consumer;

/**
 * How the reader likes the window, as the library has it. Where nothing can be kept, it lasts as
 * long as the window, and nobody need be told.
 */
final class SettingKeeper {
    private final @Nullable Library library;
    private final @Nullable Clerk clerk;
    private final Consumer<String> failed;

    /**
     * @param library null where there is none
     * @param clerk keeps it; null where nothing can be kept
     * @param failed takes a sentence on what could not be read
     */
    SettingKeeper(@Nullable Library library, @Nullable Clerk clerk, Consumer<String> failed) {
        this.library = library;
        this.clerk = clerk != null && library != null && !library.isReadOnly() ? clerk : null;
        this.failed = failed;
    }

    /** What was kept before. */
    Map<String, String> read() {
        try {
            return library == null ? Map.of() : library.settings();
        } catch (LibraryException e) {
            failed.accept(String.valueOf(e.getMessage()));
            return Map.of();
        }
    }

    /** Keeps a value in place of the one before; an empty one forgets it. */
    void keep(String name, String value) {
        if (clerk != null) {
            clerk.make(open -> open.keepSetting(name, value));
        }
    }
}
