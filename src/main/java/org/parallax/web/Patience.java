package org.parallax.web;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Waits for one page: until its time is over or the reader wants no more. */
final class Patience {
    /** In milliseconds. */
    private static final long STEP = 100;

    private final double seconds;
    private final long end;
    private final BooleanSupplier going;

    Patience(double seconds, BooleanSupplier going) {
        this.seconds = seconds;
        this.end = System.nanoTime() + (long) (seconds * 1e9);
        this.going = going;
    }

    /**
     * What the work comes to; given up, it is cancelled.
     *
     * @throws FetchException "slow" or "stopped"
     * @throws ExecutionException what the work failed with
     */
    <T> T await(Future<T> work) throws FetchException, ExecutionException {
        try {
            while (!isDone(work)) {
                if (!going.getAsBoolean()) {
                    throw new FetchException("stopped");
                }
                if (System.nanoTime() > end) {
                    throw new FetchException("slow", String.valueOf(Math.round(seconds)));
                }
            }
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("stopped");
        } finally {
            work.cancel(true);
        }
    }

    private static boolean isDone(Future<?> work) throws InterruptedException, ExecutionException {
        try {
            work.get(STEP, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
