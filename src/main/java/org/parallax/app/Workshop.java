package org.parallax.app;

import org.parallax.analysis.Analyst;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What analyses many articles: the rules, and a thread for each core. */
record Workshop(Analyst analyst, ExecutorService workers, int cores) implements AutoCloseable {
    static Workshop of(Analyst analyst) {
        return new Workshop(analyst, threads(), available());
    }

    /** A thread for each core, made when it is needed. */
    static ExecutorService threads() {
        return Executors.newFixedThreadPool(
                available(), Thread.ofPlatform().daemon().name("workshop-", 1).factory());
    }

    private static int available() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Ends when all that was begun is done. */
    @Override
    public void close() {
        workers.close();
    }
}
