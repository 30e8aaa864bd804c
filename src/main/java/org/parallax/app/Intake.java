package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Original;
import org.parallax.cli.Added;
import org.parallax.library.Arrival;
import org.parallax.library.Entry;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.library.Packed;
import org.parallax.library.Saved;
import org.parallax.source.Feed;
import org.parallax.source.Place;
import org.parallax.source.Progress;
import org.parallax.source.Sources;
import org.parallax.source.Taken;
import org.parallax.source.Unread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;

/**
 * Brings articles into a library. They are read on all cores, saved in batches by the one thread
 * that calls, since each batch waits once for the disk, and given on to the index when they are
 * saved and not before.
 */
final class Intake {
    private static final int PLACES_AHEAD = 64;
    private static final long BYTES_AHEAD = 16 << 20;
    private static final int BATCH_ARTICLES = 256;
    private static final int BATCH_CHARACTERS = 4 << 20;

    private final Library library;
    private final Sources sources;
    private final ExecutorService workers;
    private final Follower follower;
    private final Deque<Ahead> ahead = new ArrayDeque<>();
    private final List<Arrival> batch = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Feed> feeds = new ArrayList<>();
    private final Set<Long> keys = new LinkedHashSet<>();
    private long bytesAhead;
    private int charactersInBatch;
    private int fresh;
    private int changed;
    private int same;

    /** Told of what is saved. */
    @FunctionalInterface
    interface Follower {
        void take(List<Entry> saved) throws LibraryException;
    }

    Intake(Library library, Sources sources, ExecutorService workers, Follower follower) {
        this.library = library;
        this.sources = sources;
        this.workers = workers;
        this.follower = follower;
    }

    /** A place that is being read. */
    private record Ahead(CompletableFuture<Arrived> arrived, long bytes) {}

    private record Arrived(List<Arrival> arrivals, List<Unread> unread, List<Feed> feeds) {}

    /**
     * Adds what stands at these places.
     *
     * @param progress told, after each batch is saved, from how many files all is; where it answers
     *     false, no more is added
     * @return whether nothing stopped it
     * @throws LibraryException where a batch cannot be saved; those before it are
     */
    boolean add(List<Place> places, Progress progress) throws LibraryException {
        List<Place> single = Sources.single(places, unread, progress);
        int all = single.size();
        int done = 0;
        boolean goesOn = true;
        int begun = 0;
        long next = single.isEmpty() ? 0 : weight(single.getFirst());
        while ((begun < all || !ahead.isEmpty()) && goesOn) {
            if (begun < all && hasRoom(next)) {
                int told = done;
                ahead.add(begin(single.get(begun), next, () -> progress.at(told, all)));
                begun++;
                next = begun < all ? weight(single.get(begun)) : 0;
            } else {
                take(ahead.remove());
                done++;
                if (isFull()) {
                    save();
                    goesOn = progress.at(done, all);
                }
            }
        }
        ahead.clear();
        bytesAhead = 0;
        save();
        return progress.at(done, all) && goesOn;
    }

    private boolean hasRoom(long bytes) {
        return ahead.isEmpty()
                || (ahead.size() < PLACES_AHEAD && bytesAhead + bytes <= BYTES_AHEAD);
    }

    private static long weight(Place place) {
        return place instanceof Place.OnDisk(Path path) ? size(path) : 0;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private Ahead begin(Place place, long bytes, BooleanSupplier going) {
        bytesAhead += bytes;
        // Addresses one after the other: a site is not to be asked by several at once.
        boolean now = place instanceof Place.OnWeb;
        CompletableFuture<Arrived> arrived =
                now
                        ? CompletableFuture.completedFuture(arrived(sources.take(place, going)))
                        : CompletableFuture.supplyAsync(
                                () -> arrived(sources.take(place, () -> true)), workers);
        return new Ahead(arrived, bytes);
    }

    private static Arrived arrived(Taken taken) {
        Original original = taken.original();
        List<Article> articles = taken.reading().articles();
        @Nullable Packed packed = original == null ? null : packed(original, articles);
        return new Arrived(
                articles.stream().map(it -> Arrival.of(it, packed)).toList(),
                taken.reading().unread(),
                taken.reading().feeds());
    }

    private static @Nullable Packed packed(Original original, List<Article> articles) {
        return switch (articles.size()) {
            case 0 -> null;
            case 1 -> Packed.of(original, articles.getFirst().text());
            default -> Packed.of(original);
        };
    }

    private void take(Ahead next) throws LibraryException {
        Arrived arrived = next.arrived().join();
        bytesAhead -= next.bytes();
        unread.addAll(arrived.unread());
        feeds.addAll(arrived.feeds());
        for (Arrival arrival : arrived.arrivals()) {
            if (isFull()) {
                save();
            }
            batch.add(arrival);
            charactersInBatch += arrival.article().text().length();
        }
    }

    private boolean isFull() {
        return batch.size() >= BATCH_ARTICLES || charactersInBatch >= BATCH_CHARACTERS;
    }

    private void save() throws LibraryException {
        if (!batch.isEmpty()) {
            Saved saved = library.add(batch);
            batch.clear();
            charactersInBatch = 0;
            keys.addAll(saved.keys());
            fresh += saved.fresh();
            changed += saved.changed();
            same += saved.same();
            follower.take(saved.entries());
        }
    }

    /** The articles that were added, whether they were there before or not, as they were read. */
    List<Long> keys() {
        return List.copyOf(keys);
    }

    /** The lists of articles that stood there in their stead. */
    List<Feed> feeds() {
        return List.copyOf(feeds);
    }

    /** What came of it so far. */
    Added added() {
        return new Added(fresh, changed, same, 0, unread, List.of());
    }
}
