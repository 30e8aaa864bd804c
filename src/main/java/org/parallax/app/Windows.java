package org.parallax.app;

import javafx.application.Platform;

import org.parallax.cli.Asked;
import org.parallax.export.AssignmentException;
import org.parallax.export.AssignmentFile;
import org.parallax.lexicon.LexiconException;
import org.parallax.message.Messages;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The windows of assignments that are open. Each has a thread of its own; the program ends when the
 * last window is closed, whichever that is.
 */
final class Windows {
    private final Asked asked;

    /** By their assignments. */
    private final Map<String, AssignmentSession> open = new HashMap<>();

    /** How many are being opened or are open. */
    private int threads;

    /**
     * None yet.
     *
     * @param asked how articles are read and where they are kept
     */
    Windows(Asked asked) {
        this.asked = asked;
    }

    /**
     * Opens the window of a file, or brings it to the front where it is open; answers at once.
     *
     * @param refused takes a sentence where it cannot be opened; on another thread
     */
    void open(Path path, Consumer<String> refused) {
        begin(() -> {
            try {
                show(AssignmentFile.read(path), refused);
            } catch (AssignmentException e) {
                refused.accept(String.valueOf(e.getMessage()));
            }
        });
    }

    /** The same of a file that was read. */
    void open(AssignmentFile file, Consumer<String> refused) {
        begin(() -> show(file, refused));
    }

    private synchronized void begin(Runnable work) {
        // The toolkit ends with the last window that it knows of, and this one it does not know
        // yet.
        Platform.setImplicitExit(false);
        threads++;
        Thread.ofPlatform()
                .daemon()
                .name("assignment-" + threads)
                .start(() -> {
                    try {
                        work.run();
                    } finally {
                        end();
                    }
                });
    }

    private void show(AssignmentFile file, Consumer<String> refused) {
        String id = file.assignment().id();
        AssignmentSession session = new AssignmentSession(file, asked, this);
        synchronized (this) {
            AssignmentSession before = open.get(id);
            if (before != null) {
                before.front();
                return;
            }
            open.put(id, session);
        }
        try {
            session.run();
        } catch (LexiconException | RefusedException e) {
            refused.accept(String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            refused.accept(Messages.get("window.memory"));
        } catch (RuntimeException e) {
            refused.accept(Messages.get("cli.failed", e));
        } finally {
            synchronized (this) {
                open.remove(id);
            }
        }
    }

    private synchronized void end() {
        threads--;
        notifyAll();
    }

    /** Answers when all are closed. */
    synchronized void await() {
        try {
            while (threads > 0) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
