package org.parallax.app;

import org.parallax.analysis.Analyst;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What analyses many articles: the rules, and a thread for each core. */
record Workshop(Analyst analyst, ExecutorService workers, int cores) implements AutoCloseable {
    static Workshop of(Analyst analyst) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Workshop(
                analyst,
                Executors.newFixedThreadPool(
                        cores, Thread.ofPlatform().daemon().name("workshop-", 1).factory()),
                cores);
    }

    /** Ends when all that was begun is done. */
    @Override
    public void close() {
        workers.close();
    }
}
