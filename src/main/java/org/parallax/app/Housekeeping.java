package org.parallax.app;

import org.parallax.cli.Added;
import org.parallax.cli.Asked;
import org.parallax.index.IndexFolder;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.library.WriterLock;
import org.parallax.message.Messages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Brings the index of a window's library up to it, on a thread beside the window, and adds what
 * other programs left to be added meanwhile. Whoever else is at work on the index is let alone.
 */
final class Housekeeping implements AutoCloseable {
    private final Path folder;
    private final Library library;
    private final Asked asked;
    private final Listener listener;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("index-", 1).factory());
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean stopped;
    private volatile boolean closing;

    /** How many articles the index lacked; of the thread beside alone. */
    private int lacked;

    /** Told of what goes on; on the thread beside the window. */
    interface Listener {
        /** So many articles are in the index. */
        void indexed(int done, int all);

        /** The index has all that it will have for now. */
        void ended();

        /** The index was found broken, and is made anew. */
        void broken();

        /** What could not be done, in a sentence. */
        void failed(String sentence);
    }

    /**
     * @param folder the library's
     * @param asked how places are read that others left
     */
    Housekeeping(Path folder, Library library, Asked asked, Listener listener) {
        this.folder = folder;
        this.library = library;
        this.asked = asked.at(List.of());
        this.listener = listener;
    }

    /** Says that the library may have changed. */
    void wake() {
        if (!library.isReadOnly() && waiting.compareAndSet(false, true)) {
            thread.execute(() -> {
                waiting.set(false);
                work();
            });
        }
    }

    /** Says that the index was found broken. */
    void remake() {
        if (!library.isReadOnly()) {
            thread.execute(() -> {
                putAside();
                work();
            });
        }
    }

    /** Answers whether it was broken and is no longer in the way. */
    private boolean putAside() {
        Path index = Catalogue.folder(folder);
        try (WriterLock lock = WriterLock.take(folder).orElse(null)) {
            if (lock != null && !IndexFolder.isSound(index)) {
                IndexFolder.putAside(index);
                return true;
            }
        } catch (LibraryException e) {
            listener.failed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            listener.failed(Messages.get("library.index", index));
        }
        return false;
    }

    private void work() {
        stopped = false;
        lacked = 0;
        try {
            if (!closing && !isDone()) {
                Added added = new Adding(folder, asked, this::goesOn, this::tell).run(library);
                added.notes().forEach(listener::failed);
            }
        } catch (LibraryException | LexiconException e) {
            listener.failed(String.valueOf(e.getMessage()));
        } finally {
            listener.ended();
        }
        if (!closing) {
            Surplus.after(lacked);
            lookOver();
        }
    }

    /** Once a week: what decays without a change that can be seen would find less, and say so. */
    private void lookOver() {
        Path index = Catalogue.folder(folder);
        if (IndexFolder.isDue(index)
                && IndexFolder.state(index) == IndexFolder.State.READY
                && !IndexFolder.lookOver(index, () -> !closing)) {
            listener.broken();
            // Where another program is at work on it, it is looked at again another time.
            if (putAside()) {
                work();
            }
        }
    }

    /** Waits until all that it was asked for so far is done. */
    void await() {
        CompletableFuture.runAsync(() -> {}, thread).join();
    }

    /** Whether there is nothing to do, which is soon seen. */
    private boolean isDone() throws LibraryException {
        return library.waiting().isEmpty() && isComplete();
    }

    private boolean isComplete() throws LibraryException {
        if (IndexFolder.state(Catalogue.folder(folder)) != IndexFolder.State.READY) {
            return false;
        }
        try (Catalogue catalogue = Catalogue.reading(library, folder)) {
            return catalogue.isComplete();
        } catch (IOException e) {
            return false;
        }
    }

    private boolean goesOn(int done, int all) {
        return !stopped && !closing;
    }

    private boolean tell(int done, int all) {
        lacked = all;
        listener.indexed(done, all);
        return goesOn(done, all);
    }

    /** Leaves the rest for another time. */
    void stop() {
        stopped = true;
    }

    @Override
    public void close() {
        closing = true;
        thread.close();
    }
}
