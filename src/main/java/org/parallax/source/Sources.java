package org.parallax.source;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Original;
import org.parallax.article.TableHead;
import org.parallax.lexicon.Lexicon;
import org.parallax.text.Decoder;
import org.parallax.text.FileName;
import org.parallax.web.FetchException;
import org.parallax.web.Received;
import org.parallax.web.Web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Reads files, folders of files, addresses and pasted texts. */
public final class Sources {
    private final FileReader reader;
    private final Web web;

    /**
     * @param boilerplate the wordings that tell captions, appeals and page furniture
     * @param plain whether a whole text is body, with nothing set apart and no headline
     * @param columns what the reader says of a table's columns
     * @param web asked for the addresses among the places, and for nothing else
     */
    public Sources(Lexicon boilerplate, boolean plain, Columns columns, Web web) {
        this.reader = new FileReader(boilerplate, plain, columns);
        this.web = web;
    }

    /** Reads every place; a folder is read with all folders in it, in the order of the names. */
    public Reading read(List<Place> places, Progress progress) {
        List<Unread> unread = new ArrayList<>();
        List<Place> single = single(places, unread, progress);
        List<Article> articles = new ArrayList<>();
        List<Feed> feeds = new ArrayList<>();
        for (int i = 0; i < single.size() && progress.at(i, single.size()); i++) {
            int done = i;
            Reading read =
                    take(
                                    single.get(i),
                                    new Ids(articles.size()),
                                    () -> progress.at(done, single.size()))
                            .reading();
            articles.addAll(read.articles());
            unread.addAll(read.unread());
            feeds.addAll(read.feeds());
        }
        return new Reading(articles, unread, feeds);
    }

    /**
     * Reads one place that is no folder, and keeps the bytes. Any thread may, while others do.
     *
     * @param going asked while an address is awaited
     */
    public Taken take(Place single, BooleanSupplier going) {
        return take(single, new Ids(0), going);
    }

    private Taken take(Place single, Ids ids, BooleanSupplier going) {
        return switch (single) {
            case Place.OnDisk(Path path) -> listing(reader.take(path, ids), null);
            case Place.Table(Path path, Columns columns) -> reader.with(columns).take(path, ids);
            case Place.Pasted(String name, String text) ->
                    new Taken(reader.read(Decoder.lines(text), name, ids), null);
            case Place.OnWeb(URI address) -> fetch(address, ids, going);
            case Place.Nowhere(String name) -> new Taken(unread(nowhere(name), name), null);
        };
    }

    /**
     * The articles that a feed names, to pick from.
     *
     * @throws UnreadPlaceException where the place holds no feed
     */
    public Feed feed(Place place, BooleanSupplier going) throws UnreadPlaceException {
        try {
            return switch (place) {
                case Place.OnDisk(Path path) -> FeedReader.read(FileReader.bytes(path), null);
                case Place.Table(Path path, Columns columns) ->
                        FeedReader.read(FileReader.bytes(path), null);
                case Place.OnWeb(URI address) -> {
                    Received received = web.fetch(address, going);
                    yield FeedReader.read(received.bytes(), received.address());
                }
                case Place.Pasted(String name, String text) ->
                        FeedReader.read(text.getBytes(StandardCharsets.UTF_8), null);
                case Place.Nowhere(String name) -> throw new UnreadableException(nowhere(name));
            };
        } catch (UnreadableException e) {
            throw new UnreadPlaceException(Unread.because(e.rule(), place.name(), e.more()));
        } catch (FetchException e) {
            throw new UnreadPlaceException(refused(place.name(), e));
        }
    }

    /** What a file of many articles says of itself; nothing for any other place. */
    public static Optional<TableHead> table(Place place) {
        return place instanceof Place.OnDisk(Path path) && Files.isRegularFile(path)
                ? FileReader.table(path)
                : Optional.empty();
    }

    private Taken fetch(URI address, Supplier<String> ids, BooleanSupplier going) {
        try {
            Received received = web.fetch(address, going);
            return listing(reader.take(received, ids), received.address());
        } catch (FetchException e) {
            return new Taken(new Reading(List.of(), List.of(refused(address.toString(), e))), null);
        }
    }

    /** With what a feed lists, so that nobody has to fetch it twice. */
    private static Taken listing(Taken taken, @Nullable URI at) {
        Reading reading = taken.reading();
        Original original = taken.original();
        if (original == null || reading.unread().stream().noneMatch(Unread::isFeed)) {
            return taken;
        }
        try {
            Feed feed = FeedReader.read(original.bytes(), at);
            return new Taken(
                    new Reading(reading.articles(), reading.unread(), List.of(feed)), original);
        } catch (UnreadableException e) {
            String path = reading.unread().getFirst().path();
            return new Taken(unread(e.rule(), path, e.more()), original);
        }
    }

    private static Unread refused(String address, FetchException e) {
        return Unread.because("address." + e.rule(), address, e.more());
    }

    private static Reading unread(String rule, String name, String... more) {
        return new Reading(List.of(), List.of(Unread.because(rule, name, more)));
    }

    private static String nowhere(String name) {
        return name.isEmpty() ? "nameless" : "nowhere";
    }

    /**
     * The places with the files of each folder in its stead; what is named twice stands once.
     *
     * @param unread where places go that are none
     * @param progress told while a folder is walked
     */
    public static List<Place> single(List<Place> places, List<Unread> unread, Progress progress) {
        Map<Object, Place> single = new LinkedHashMap<>();
        for (Place place : places) {
            if (place instanceof Place.OnDisk(Path path)) {
                files(path, unread, progress)
                        .forEach(file ->
                                single.putIfAbsent(FileName.real(file), new Place.OnDisk(file)));
            } else {
                single.putIfAbsent(place, place);
            }
        }
        return List.copyOf(single.values());
    }

    private static List<Path> files(Path path, List<Unread> unread, Progress progress) {
        if (Files.isDirectory(path)) {
            return new FolderFiles(unread, progress).in(path);
        }
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        // A pipe or a device would be waited for without end.
        String rule = Files.exists(path) ? "unreadable" : "missing";
        unread.add(Unread.because(rule, path.toString()));
        return List.of();
    }

    /** Counts on from the articles that were read before. */
    private static final class Ids implements Supplier<String> {
        private int last;

        Ids(int last) {
            this.last = last;
        }

        @Override
        public String get() {
            last++;
            return "a" + last;
        }
    }
}
