package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.TableHead;
import org.parallax.cli.Asked;
import org.parallax.cli.Opened;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.Entry;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.library.Removed;
import org.parallax.message.Messages;
import org.parallax.source.Feed;
import org.parallax.source.Place;
import org.parallax.source.Reading;
import org.parallax.source.Sources;
import org.parallax.source.Unread;
import org.parallax.text.Span;
import org.parallax.ui.Offer;
import org.parallax.ui.Question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;

/**
 * The articles that a window holds. Each change gives what the desk is to show next, which counts
 * only once it is kept: what is stopped half way has changed nothing of what is shown.
 */
final class Shelf implements AutoCloseable {
    /** With more articles no reader compares, and all of them would be compared. */
    private static final int MOST = 500;

    private final Keeper keeper;
    private final ExecutorService readers = Workshop.threads();
    private final List<Place> samples;
    private final Map<Long, Gap> removed = new HashMap<>();
    private Stock stock;
    private Holding now;

    /** Whether the articles are the program's own, which give way to the reader's. */
    private boolean sample;

    /**
     * Where an article stood that was taken out of the library.
     *
     * @param place how many stood before it; −1 where it did not lie on the shelf
     * @param told what the reader was told of it
     */
    private record Gap(Removed removed, int place, String told) {}

    /**
     * A shelf with nothing on it yet.
     *
     * @param samples what is shown where nothing is asked for and the reader has nothing yet
     */
    Shelf(Asked asked, List<Place> samples) throws LexiconException {
        this.keeper = new Keeper(asked, true);
        this.samples = List.copyOf(samples);
        Pipeline pipeline = Pipeline.load(asked.words(), keeper);
        Library library = keeper.library();
        this.stock =
                library == null || library.isReadOnly()
                        ? new Stock.Loose()
                        : new Stock.Kept(library, readers);
        Opened nothing = new Opened(List.of(), List.of(), List.of(), List.of());
        this.now = new Holding(asked, pipeline, Reading.NOTHING, Map.of(), nothing);
    }

    Keeper keeper() {
        return keeper;
    }

    /** What is on it now. */
    Holding holding() {
        return now;
    }

    /** The reader's own list of framing words, or null. */
    @Nullable Path words() {
        return now.asked().words();
    }

    /** Reads what the window was opened on; without that, what lay on the desk last. */
    Shown open(Watch watch) {
        Asked asked = now.asked();
        if (asked.places().isEmpty()) {
            List<Article> last = last();
            if (!last.isEmpty()) {
                return Shown.of(shown(now.with(asked, new Reading(last, List.of())), watch));
            }
            sample = true;
            Reading read = now.pipeline().read(asked.at(samples), watch);
            return Shown.of(shown(now.with(asked, read), watch));
        }
        Sources sources = now.pipeline().sources(asked);
        Reading read;
        try {
            read = stock.read(sources, asked.places(), watch);
        } catch (LibraryException e) {
            // What cannot be kept can be read all the same.
            keeper.note(e);
            stock = new Stock.Loose();
            read = now.pipeline().read(asked, watch);
        }
        return Shown.of(shown(now.with(asked, fitting(read)), watch));
    }

    private List<Article> last() {
        try {
            return stock instanceof Stock.Kept kept
                    ? kept.articles(kept.library().desk())
                    : List.of();
        } catch (LibraryException e) {
            keeper.note(e);
            return List.of();
        }
    }

    /** What there is room for; of kept articles the others are found in the library. */
    private Reading fitting(Reading read) {
        if (read.articles().size() <= MOST || !(stock instanceof Stock.Kept)) {
            return read;
        }
        keeper.note(Messages.get("window.desk.full", MOST, read.articles().size() - MOST));
        return new Reading(read.articles().subList(0, MOST), read.unread(), read.feeds());
    }

    /** Reads what is on the shelf with other words. */
    Shown reword(@Nullable Path words, Watch watch) throws RefusedException {
        try {
            Asked asked = now.asked().with(words);
            Holding next = now.with(asked, Pipeline.load(words, keeper));
            Opened nothing = new Opened(List.of(), List.of(), List.of(), List.of());
            return Shown.of(shown(next, nothing, watch));
        } catch (LexiconException e) {
            throw new RefusedException(e);
        }
    }

    /** Puts more articles on the shelf; a feed or a table brings a question first. */
    Shown add(List<Place> places, Watch watch) throws RefusedException {
        List<TableHead> tables = new ArrayList<>();
        List<Place> others = new ArrayList<>();
        for (Place place : places) {
            Sources.table(place).ifPresentOrElse(tables::add, () -> others.add(place));
        }
        Asked asked = now.asked().at(others);
        Reading read = read(asked, watch);
        Question asks = tables.isEmpty() ? feed(read) : columns(tables);
        boolean instead = sample && !read.articles().isEmpty();
        Holding next = instead ? now.saying(Map.of()) : now;
        Reading all =
                stock.both(
                        before(instead, others),
                        asks instanceof Question.Feed ? listed(read) : read);
        Holding holding = shown(next.with(asked, fitting(all)), watch);
        int saved = stock instanceof Stock.Kept ? read.articles().size() : 0;
        return new Shown(holding, first(read, all), null, saved, asks);
    }

    private Reading read(Asked asked, Watch watch) throws RefusedException {
        try {
            return stock.read(now.pipeline().sources(asked), asked.places(), watch);
        } catch (LibraryException e) {
            throw new RefusedException(e);
        }
    }

    /**
     * Puts an article of the library on the shelf, or finds it there.
     *
     * @param at words of it to bring into sight, or null
     */
    Shown bring(long key, @Nullable Span at, Watch watch) throws RefusedException {
        List<Article> found = article(key);
        if (found.isEmpty()) {
            throw new RefusedException(Messages.get("window.gone"));
        }
        String id = found.getFirst().id();
        Reading before = sample ? Reading.NOTHING : now.read();
        if (before.articles().stream().anyMatch(it -> it.id().equals(id))) {
            return new Shown(now, id, at, 0, null);
        }
        Holding next = sample ? now.saying(Map.of()) : now;
        Reading all = stock.both(before, new Reading(found, List.of()));
        return new Shown(shown(next.with(next.asked(), all), watch), id, at, 0, null);
    }

    private List<Article> article(long key) throws RefusedException {
        try {
            return stock instanceof Stock.Kept kept ? kept.articles(List.of(key)) : List.of();
        } catch (LibraryException e) {
            throw new RefusedException(e);
        }
    }

    /** Takes an article off the shelf. */
    Shown putAway(String id, Watch watch) {
        List<Article> others =
                now.read().articles().stream().filter(it -> !it.id().equals(id)).toList();
        Reading rest = new Reading(others, List.of());
        return Shown.of(shown(now.with(now.asked(), rest), watch));
    }

    /** Takes an article out of the library, and off the shelf; it can be put back. */
    Outcome remove(long key, Watch watch) throws RefusedException {
        Library library = keeper.library();
        if (library == null) {
            throw new RefusedException(Messages.get("window.index.none"));
        }
        List<Long> here = keptHere();
        int at = here.indexOf(key);
        try {
            if (at < 0) {
                Article article =
                        library.entry(key)
                                .map(Entry::article)
                                .orElseThrow(
                                        () -> new RefusedException(Messages.get("window.gone")));
                return new Told(List.of(takeOut(library, key, at, article)));
            }
            Article article = now.read().articles().get(at);
            Shown rest = putAway(article.id(), watch);
            if (!watch.isWanted()) {
                return rest;
            }
            takeOut(library, key, at, article);
            return rest.asSettled();
        } catch (LibraryException e) {
            throw new RefusedException(e);
        }
    }

    /** Answers with a sentence on it. */
    private String takeOut(Library library, long key, int at, Article article)
            throws LibraryException, RefusedException {
        Removed out =
                library.takeOut(key)
                        .orElseThrow(() -> new RefusedException(Messages.get("window.gone")));
        String told =
                Messages.get(
                        "window.removed",
                        Objects.requireNonNullElse(article.headline(), article.name()),
                        out.flags());
        removed.put(key, new Gap(out, at, told));
        return told;
    }

    /** Puts an article back that was taken out of the library, and where it stood on the shelf. */
    Outcome putBack(long key) throws RefusedException {
        Gap gap = removed.get(key);
        Library library = keeper.library();
        if (gap == null || library == null) {
            return Shown.of(now);
        }
        try {
            if (!library.putBack(gap.removed())) {
                throw new RefusedException(Messages.get("window.added-again"));
            }
            removed.remove(key);
            List<Article> back = article(key);
            if (gap.place() < 0 || back.isEmpty()) {
                return new Told(List.of(Messages.get("window.put-back")), List.of(gap.told()));
            }
            List<Article> all = new ArrayList<>(now.read().articles());
            all.addAll(Math.min(gap.place(), all.size()), back);
            Reading with = new Reading(all, List.of());
            return Shown.of(shown(now.with(now.asked(), with), Watch.NONE))
                    .with(back.getFirst().id())
                    .asSettled();
        } catch (LibraryException e) {
            throw new RefusedException(e);
        }
    }

    /** What stays of the shelf: all but the sample, and but a table that is read anew. */
    private Reading before(boolean instead, List<Place> places) {
        Reading before = instead ? Reading.NOTHING : now.read();
        for (Place place : places) {
            before = place instanceof Place.Table table ? before.without(table) : before;
        }
        return before;
    }

    private static Question columns(List<TableHead> tables) {
        return new Question.Columns(tables.getFirst(), tables.subList(1, tables.size()));
    }

    /** The first feed becomes a question. */
    private static @Nullable Question feed(Reading read) {
        return read.feeds().isEmpty() ? null : new Question.Feed(offer(read.feeds().getFirst()));
    }

    /** What was read, and of the feed that is asked about no word that it is no article. */
    private static Reading listed(Reading read) {
        List<Unread> unread = new ArrayList<>(read.unread());
        unread.stream().filter(Unread::isFeed).findFirst().ifPresent(unread::remove);
        return new Reading(read.articles(), unread);
    }

    private static @Nullable String first(Reading added, Reading all) {
        return all.articles().stream()
                .filter(it ->
                        added.articles().stream().anyMatch(one -> one.path().equals(it.path())))
                .map(Article::id)
                .findFirst()
                .orElse(null);
    }

    private static Offer offer(Feed feed) {
        return new Offer(
                feed.title(),
                feed.entries().stream()
                        .map(it -> new Offer.Entry(it.title(), it.address(), it.published()))
                        .toList());
    }

    /** Shows an article as the reader says it is. */
    Shown correct(String id, UnaryOperator<Corrections> change, Watch watch) {
        Corrections before = now.corrections(now.article(id), keeper);
        Holding next = now.saying(id, change.apply(before));
        return Shown.of(shown(next, watch)).with(id);
    }

    private Holding shown(Holding next, Watch watch) {
        return shown(next, now.opened(), watch);
    }

    private Holding shown(Holding next, Opened known, Watch watch) {
        Pipeline pipeline = next.pipeline();
        Opened read =
                pipeline.analyze(
                        next.read(), it -> next.corrections(it, keeper), known.articles(), watch);
        return next.with(Pipeline.compare(read, next.asked().manner().oneStory(), watch));
    }

    /** Whether what is to be shown is what is there. */
    boolean isShowing(Shown next) {
        return next.holding().equals(now);
    }

    /**
     * From now on this is what the shelf holds.
     *
     * @return sentences on what could not be kept beyond this window, and on what is gone
     */
    List<String> keep(Shown next) {
        List<String> failed = new ArrayList<>();
        next.holding()
                .said()
                .forEach((id, corrections) -> {
                    if (!corrections.equals(now.said().get(id))) {
                        try {
                            keeper.correct(next.holding().article(id), corrections);
                        } catch (LibraryException e) {
                            failed.add(String.valueOf(e.getMessage()));
                        }
                    }
                });
        for (long key : keptHere()) {
            Gap gap = removed.get(key);
            if (gap != null) {
                failed.add(gap.told());
            }
        }
        boolean added = !next.holding().read().equals(now.read());
        sample = sample && (!added || now.read().articles().isEmpty());
        now = next.holding();
        if (added && !sample && stock instanceof Stock.Kept kept) {
            try {
                kept.library().desk(keys());
            } catch (LibraryException e) {
                failed.add(String.valueOf(e.getMessage()));
            }
        }
        return failed;
    }

    /** The keys in the library of the articles that are kept there, by their ids. */
    Map<String, Long> kept() {
        Map<String, Long> keys = new HashMap<>();
        if (isKept()) {
            now.read().articles().forEach(it -> keys.put(it.id(), key(it)));
        }
        return keys;
    }

    /** The keys in the library of what is on the shelf, in order; none where nothing is kept. */
    private List<Long> keptHere() {
        return isKept() ? keys() : List.of();
    }

    private boolean isKept() {
        return stock instanceof Stock.Kept && !sample;
    }

    private static long key(Article article) {
        return Long.parseLong(article.id().substring(1));
    }

    /** The articles' keys in the library. */
    private List<Long> keys() {
        return now.read().articles().stream().map(Shelf::key).toList();
    }

    @Override
    public void close() {
        readers.close();
        keeper.close();
    }
}
