package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.TableHead;
import org.parallax.cli.Asked;
import org.parallax.cli.Opened;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.LibraryException;
import org.parallax.source.Feed;
import org.parallax.source.Place;
import org.parallax.source.Reading;
import org.parallax.source.Sources;
import org.parallax.source.Unread;
import org.parallax.ui.Offer;
import org.parallax.ui.Question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The articles that a window holds. Each change gives what the desk is to show next, which counts
 * only once it is kept: what is stopped half way has changed nothing.
 */
final class Shelf implements AutoCloseable {
    private final Keeper keeper;
    private Holding now;

    /** Whether the articles are the program's own, which give way to the reader's. */
    private boolean sample;

    /** A shelf with nothing on it yet. */
    Shelf(Asked asked, boolean sample) throws LexiconException {
        this.keeper = new Keeper(asked, true);
        this.sample = sample;
        Pipeline pipeline = Pipeline.load(asked.words(), keeper);
        Opened nothing = new Opened(List.of(), List.of(), List.of(), List.of());
        this.now = new Holding(asked, pipeline, Reading.NOTHING, Map.of(), nothing);
    }

    /** The reader's own list of framing words, or null. */
    @Nullable Path words() {
        return now.asked().words();
    }

    /** Reads what the window was opened on. */
    Shown open(Watch watch) {
        Reading read = now.pipeline().read(now.asked(), watch);
        return new Shown(shown(now.with(now.asked(), read), now.opened(), watch), null, null);
    }

    /** Reads what is on the shelf with other words. */
    Shown reword(@Nullable Path words, Watch watch) throws RefusedException {
        try {
            Asked asked = now.asked().with(words);
            Holding next = now.with(asked, Pipeline.load(words, keeper));
            Opened nothing = new Opened(List.of(), List.of(), List.of(), List.of());
            return new Shown(shown(next, nothing, watch), null, null);
        } catch (LexiconException e) {
            throw new RefusedException(e);
        }
    }

    /** Puts more articles on the shelf; a feed or a table brings a question first. */
    Shown add(List<Place> places, Watch watch) {
        List<TableHead> tables = new ArrayList<>();
        List<Place> others = new ArrayList<>();
        for (Place place : places) {
            Sources.table(place).ifPresentOrElse(tables::add, () -> others.add(place));
        }
        Asked asked = now.asked().at(others);
        Reading read = now.pipeline().read(asked, watch);
        Question asks = tables.isEmpty() ? feed(read) : columns(tables);
        boolean instead = sample && !read.articles().isEmpty();
        Holding next = instead ? now.saying(Map.of()) : now;
        Reading all =
                before(instead, others).and(asks instanceof Question.Feed ? listed(read) : read);
        return new Shown(shown(next.with(asked, all), now.opened(), watch), first(read, all), asks);
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
        return new Shown(shown(next, now.opened(), watch), id, null);
    }

    private Holding shown(Holding next, Opened known, Watch watch) {
        Pipeline pipeline = next.pipeline();
        Opened read =
                pipeline.analyze(
                        next.read(), it -> next.corrections(it, keeper), known.articles(), watch);
        return next.with(Pipeline.compare(read, next.asked().manner().oneStory(), watch));
    }

    /**
     * From now on this is what the shelf holds.
     *
     * @return sentences on what could not be kept beyond this window
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
        boolean added = !next.holding().read().equals(now.read());
        sample = sample && (!added || now.read().articles().isEmpty());
        now = next.holding();
        return failed;
    }

    @Override
    public void close() {
        keeper.close();
    }
}
