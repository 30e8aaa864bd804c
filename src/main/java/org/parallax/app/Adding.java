package org.parallax.app;

import org.parallax.analysis.Analyst;
import org.parallax.cli.Added;
import org.parallax.cli.Asked;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.library.SyncedFolder;
import org.parallax.library.Waiting;
import org.parallax.library.WriterLock;
import org.parallax.message.Messages;
import org.parallax.source.Columns;
import org.parallax.source.Place;
import org.parallax.source.Progress;
import org.parallax.source.Sources;
import org.parallax.web.Fetcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One call to add places to a library. Who finds another at work leaves the places to it, in the
 * library itself, and whoever is done looks there before and after it gives the lock back: so none
 * is forgotten, in whatever order these happen.
 */
final class Adding {
    private final Path folder;
    private final Asked asked;
    private final Progress progress;
    private final Progress indexed;
    private final List<String> notes = new ArrayList<>();

    /**
     * @param progress told of what is saved
     * @param indexed told of what is made ready for searching before anything is added
     */
    Adding(Path folder, Asked asked, Progress progress, Progress indexed) {
        this.folder = folder;
        this.asked = asked;
        this.progress = progress;
        this.indexed = indexed;
    }

    Added run() throws LibraryException, LexiconException {
        SyncedFolder.service(folder)
                .ifPresent(it -> notes.add(Messages.get("library.synced", folder, it)));
        try (Library library = Library.open(folder)) {
            return run(library);
        }
    }

    /** The same with a library that is open. */
    Added run(Library library) throws LibraryException, LexiconException {
        List<Place> places = asked.places().stream().map(Adding::rooted).toList();
        Optional<WriterLock> lock = WriterLock.take(folder);
        if (lock.isEmpty()) {
            leave(library, places);
            lock = WriterLock.take(folder);
            if (lock.isEmpty()) {
                return new Added(0, 0, 0, places.size(), List.of(), notes);
            }
            places = List.of();
        }
        return work(library, places, lock);
    }

    /** Where a path begins depends on where a program was started. */
    private static Place rooted(Place place) {
        return place instanceof Place.OnDisk(Path path)
                ? new Place.OnDisk(path.toAbsolutePath().normalize())
                : place;
    }

    private void leave(Library library, List<Place> places) throws LibraryException {
        if (!places.isEmpty() && !asked.manner().columns().equals(Columns.GUESSED)) {
            throw new LibraryException("adding", folder);
        }
        library.handOver(places.stream().map(Place::name).toList());
    }

    private Added work(Library library, List<Place> places, Optional<WriterLock> first)
            throws LibraryException, LexiconException {
        Lexicons lexicons = Lexicons.load(Home.assets(), null);
        try (Workshop workshop = Workshop.of(new Analyst(lexicons));
                Fetcher fetcher = new Fetcher(asked.manner().inward())) {
            Sources sources =
                    new Sources(
                            lexicons.boilerplate(),
                            asked.manner().plain(),
                            asked.manner().columns(),
                            fetcher);
            Added sum = Added.NOTHING;
            List<Place> next = places;
            Optional<WriterLock> lock = first;
            while (lock.isPresent()) {
                WriterLock held = lock.get();
                try (held) {
                    sum = sum.and(work(library, next, sources, workshop));
                }
                next = List.of();
                lock = library.waiting().isEmpty() ? Optional.empty() : WriterLock.take(folder);
            }
            return sum.noting(notes);
        }
    }

    private Added work(Library library, List<Place> places, Sources sources, Workshop workshop)
            throws LibraryException {
        try (Catalogue catalogue = Catalogue.writing(library, folder)) {
            Indexing indexing = catalogue.indexing(workshop);
            indexing.catchUp(indexed);
            Intake intake = new Intake(library, sources, workshop.workers(), indexing::take);
            try {
                add(library, places, intake);
            } finally {
                save(indexing);
            }
            return intake.added();
        } catch (IOException e) {
            throw new LibraryException("index", Catalogue.folder(folder));
        }
    }

    private void add(Library library, List<Place> places, Intake intake) throws LibraryException {
        boolean goesOn = places.isEmpty() || intake.add(places, progress);
        List<Waiting> left = library.waiting();
        while (goesOn && !left.isEmpty()) {
            List<Place> others = left.stream().map(it -> Place.of(it.place())).toList();
            goesOn = intake.add(others, progress);
            if (goesOn) {
                library.added(left);
                left = library.waiting();
            }
        }
    }

    /** The articles are saved whatever becomes of the index. */
    private void save(Indexing indexing) {
        try {
            indexing.save();
        } catch (IOException | RuntimeException e) {
            notes.add(Messages.get("library.index.later", Catalogue.folder(folder)));
        }
    }
}
