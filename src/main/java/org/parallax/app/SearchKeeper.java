package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.message.Messages;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The searches that a reader keeps, changed beside all that takes long. */
final class SearchKeeper implements AutoCloseable {
    private final @Nullable Library library;
    private final Consumer<List<String>> shown;
    private final Consumer<String> failed;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("searches-", 1).factory());

    /**
     * @param library null where nothing can be kept
     * @param shown takes the searches as they are on the disk
     * @param failed takes a sentence on what could not be kept
     */
    SearchKeeper(@Nullable Library library, Consumer<List<String>> shown, Consumer<String> failed) {
        this.library = library;
        this.shown = shown;
        this.failed = failed;
    }

    @FunctionalInterface
    private interface Change {
        void on(Library library) throws LibraryException;
    }

    /** Shows those that were kept before. */
    void show() {
        if (library != null) {
            change(it -> {});
        }
    }

    void keep(String query) {
        change(it -> it.keepSearch(query));
    }

    void forget(String query) {
        change(it -> it.forgetSearch(query));
    }

    private void change(Change change) {
        thread.execute(() -> {
            if (library == null) {
                failed.accept(Messages.get("window.search.unkept"));
                return;
            }
            try {
                change.on(library);
                shown.accept(library.searches());
            } catch (LibraryException e) {
                failed.accept(String.valueOf(e.getMessage()));
            }
        });
    }

    /** Ends when all that was asked for is on the disk. */
    @Override
    public void close() {
        thread.close();
    }
}
