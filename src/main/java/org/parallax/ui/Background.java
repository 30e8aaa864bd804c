package org.parallax.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs one kind of work off the window's thread; only the newest job's result is handed over. */
public final class Background {
    private final Executor work;
    private final Executor window;
    private final AtomicLong newest = new AtomicLong();

    /**
     * Hands jobs to {@code work} and their results to {@code window}.
     *
     * @param window runs what it is given on the window's thread
     */
    public Background(Executor work, Executor window) {
        this.work = work;
        this.window = window;
    }

    /**
     * Starts {@code job}; {@code done} never sees its result where another job was started since,
     * and a job that has not begun by then never does.
     */
    public <T> void run(Supplier<T> job, Consumer<T> done) {
        long turn = newest.incrementAndGet();
        work.execute(() -> {
            if (turn != newest.get()) {
                return;
            }
            T result = job.get();
            window.execute(() -> {
                if (turn == newest.get()) {
                    done.accept(result);
                }
            });
        });
    }

    /** Drops the result of whatever is running. */
    public void drop() {
        newest.incrementAndGet();
    }
}
