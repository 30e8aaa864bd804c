package org.parallax.app;

import org.parallax.library.Library;
import org.parallax.library.LibraryException;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/** Makes small changes of a library, one after the other, beside all that takes long. */
final class Clerk implements AutoCloseable {
    private final Library library;
    private final Consumer<String> failed;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("clerk-", 1).factory());

    /**
     * @param failed takes a sentence on what could not be kept
     */
    Clerk(Library library, Consumer<String> failed) {
        this.library = library;
        this.failed = failed;
    }

    /** Something that is kept. */
    @FunctionalInterface
    interface Change {
        void on(Library library) throws LibraryException;
    }

    void make(Change change) {
        thread.execute(() -> {
            try {
                change.on(library);
            } catch (LibraryException e) {
                failed.accept(String.valueOf(e.getMessage()));
            }
        });
    }

    /** Makes it where that is not too late; nobody misses it then. */
    void makeWhileOpen(Change change) {
        try {
            make(change);
        } catch (RejectedExecutionException closed) {
            // The window is gone for which it was to be made.
        }
    }

    /** Waits until all that was asked for so far is done. */
    void await() {
        CompletableFuture.runAsync(() -> {}, thread).join();
    }

    /** Ends when all that was asked for is on the disk. */
    @Override
    public void close() {
        thread.close();
    }
}
