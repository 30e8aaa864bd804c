package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Analyst;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.index.ArticleIndex;
import org.parallax.index.KeyedArticle;
import org.parallax.library.Entry;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.source.Progress;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Brings an index up to its library: articles are analysed and put in on all cores, in the order of
 * their turns. What cannot be written to the index stops nothing; it is told at {@link #save} and
 * made up for when the index is next opened.
 */
final class Indexing {
    /** So many articles wait for a core at most; more would only fill the memory. */
    private static final int AHEAD = 128;

    private static final int STEP = 500;

    /** After so many articles more, nothing of them has to be done again, whatever happens. */
    private static final int SAVED = 20_000;

    /** After so many articles more, they are found. */
    private static final int SHOWN = 5_000;

    private final Library library;
    private final ArticleIndex index;
    private final String name;
    private final Analyst analyst;
    private final ExecutorService workers;
    private final int cores;
    private final Semaphore free = new Semaphore(AHEAD);
    private final AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
    private long reached;
    private int taken;

    /**
     * @param reached the turn up to which all is in the index
     */
    Indexing(Library library, ArticleIndex index, long reached, Workshop workshop)
            throws LibraryException {
        this.library = library;
        this.index = index;
        this.name = library.name();
        this.reached = reached;
        this.analyst = workshop.analyst();
        this.workers = workshop.workers();
        this.cores = workshop.cores();
    }

    /** Takes what was just saved, and before it what was changed by others meanwhile. */
    void take(List<Entry> entries) throws LibraryException {
        for (Entry entry : entries) {
            if (entry.turn() > reached + 1) {
                catchUp(entry.turn(), Progress.NONE);
            }
            put(entry);
        }
    }

    /** Takes all that changed since this was last told of anything. */
    void catchUp(Progress progress) throws LibraryException {
        catchUp(Long.MAX_VALUE, progress);
    }

    private void catchUp(long limit, Progress progress) throws LibraryException {
        boolean goesOn = true;
        long until = Math.min(limit - 1, library.turn());
        while (goesOn && reached < until) {
            goesOn = catchUpTo(until, progress);
            until = Math.min(limit - 1, library.turn());
        }
    }

    /** Takes what changed up to a turn; false where it was stopped before. */
    private boolean catchUpTo(long until, Progress progress) throws LibraryException {
        int all = library.changed(reached, until);
        if (all < until - reached) {
            attempt(this::removeGone);
        }
        int done = 0;
        List<Entry> step = library.since(reached, until + 1, STEP);
        while (!step.isEmpty()) {
            if (failed.get() != null || !progress.at(done, all)) {
                return false;
            }
            for (Entry entry : step) {
                put(entry);
                refreshed();
            }
            done += step.size();
            step = library.since(reached, until + 1, STEP);
        }
        reached = until;
        return true;
    }

    /** A turn that no article has may be that of one that was taken out. */
    private void removeGone() throws IOException, LibraryException {
        awaitAll();
        index.refresh();
        Set<Long> gone = index.keys();
        library.keys().forEach(gone::remove);
        for (long key : gone) {
            index.remove(key);
        }
    }

    private void put(Entry entry) {
        reached = entry.turn();
        taken++;
        free.acquireUninterruptibly();
        workers.execute(() -> {
            try {
                if (failed.get() == null) {
                    index.put(new KeyedArticle(entry.key(), marked(entry.article())));
                }
            } catch (IOException | RuntimeException | Error e) {
                failed.compareAndSet(null, e);
            } finally {
                free.release();
            }
        });
        if (taken % SAVED == 0) {
            attempt(this::save);
        }
    }

    /** One that a rule stumbles over is found by its words all the same, and holds up no other. */
    private AnalyzedArticle marked(Article article) {
        try {
            return analyst.mark(article);
        } catch (RuntimeException | StackOverflowError e) {
            return new AnalyzedArticle(article, List.of(), List.of(), List.of(), List.of());
        }
    }

    private void refreshed() {
        if (taken % SHOWN == 0) {
            attempt(index::refresh);
        }
    }

    /** All cores write what they have in memory; without it the last core does, alone. */
    private void spill() {
        CompletableFuture<?>[] parts = new CompletableFuture<?>[cores];
        for (int i = 0; i < cores; i++) {
            parts[i] = CompletableFuture.runAsync(() -> attempt(this::spillOwn), workers);
        }
        CompletableFuture.allOf(parts).join();
    }

    private void spillOwn() throws IOException {
        boolean more = true;
        while (more) {
            more = index.spill();
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException, LibraryException;
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (IOException | LibraryException | RuntimeException e) {
            failed.compareAndSet(null, e);
        }
    }

    private void awaitAll() {
        free.acquireUninterruptibly(AHEAD);
        free.release(AHEAD);
    }

    /**
     * Waits until all that was taken is in the index, and makes sure that it stays there.
     *
     * @throws IOException where any of it could not be written
     */
    void save() throws IOException {
        awaitAll();
        spill();
        Throwable problem = failed.get();
        if (problem != null) {
            throw new IOException(problem);
        }
        index.refresh();
        index.save(Catalogue.mark(name, reached));
    }
}
