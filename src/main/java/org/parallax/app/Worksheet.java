package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.export.AssignmentFile;
import org.parallax.flag.Assignment;
import org.parallax.flag.Flag;
import org.parallax.library.Arrival;
import org.parallax.library.Entry;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.library.WriterLock;
import org.parallax.message.Messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An assignment with its articles, in a library of its own, so that what is flagged for a class is
 * never mixed with a reader's own flags.
 */
final class Worksheet implements AutoCloseable {
    private static final String FOLDER = "assignments";

    private final Path folder;
    private final @Nullable Library library;
    private final @Nullable WriterLock lock;
    private final List<String> notes = new ArrayList<>();

    private final Pages pages;
    private boolean kept;

    private Worksheet(
            Assignment assignment,
            Path folder,
            @Nullable Library library,
            @Nullable WriterLock lock) {
        this.pages = new Pages(assignment);
        this.folder = folder;
        this.library = library;
        this.lock = lock;
    }

    /** Where the answers to an assignment are kept, within the folder of a reader's library. */
    static Path folder(Path base, Assignment assignment) {
        return base.resolve(FOLDER).resolve(assignment.id());
    }

    /**
     * Opens it for a window, which only one at a time can have. Where nothing can be kept it is
     * opened all the same, and a note says so.
     *
     * @throws RefusedException where another window has it
     */
    static Worksheet open(AssignmentFile file, Path base) throws RefusedException {
        Path folder = folder(base, file.assignment());
        Worksheet sheet;
        try {
            Files.createDirectories(folder);
            WriterLock lock = WriterLock.take(folder).orElse(null);
            if (lock == null) {
                String title = file.assignment().brief().title();
                throw new RefusedException(Messages.get("assignment.student.open", title));
            }
            sheet = open(file.assignment(), folder, lock);
        } catch (IOException e) {
            sheet = loose(file.assignment(), folder, new LibraryException("folder", folder));
        } catch (LibraryException e) {
            sheet = loose(file.assignment(), folder, e);
        }
        sheet.fill(file.articles());
        return sheet;
    }

    private static Worksheet open(Assignment assignment, Path folder, WriterLock lock)
            throws LibraryException {
        try {
            return new Worksheet(assignment, folder, Library.open(folder), lock);
        } catch (LibraryException e) {
            lock.close();
            throw e;
        }
    }

    /** What was kept before can be read where nothing more can be kept. */
    private static Worksheet loose(Assignment assignment, Path folder, LibraryException why) {
        Worksheet sheet = new Worksheet(assignment, folder, readable(folder), null);
        sheet.note(why);
        return sheet;
    }

    private static @Nullable Library readable(Path folder) {
        try {
            return Library.isIn(folder) ? Library.reading(folder) : null;
        } catch (LibraryException e) {
            return null;
        }
    }

    /** Opens it to look what was answered; nothing of it is changed. */
    static Worksheet reading(AssignmentFile file, Path base) throws LibraryException {
        Path folder = folder(base, file.assignment());
        Library library = Library.isIn(folder) ? Library.reading(folder) : null;
        Worksheet sheet = new Worksheet(file.assignment(), folder, library, null);
        sheet.fill(file.articles());
        return sheet;
    }

    private void note(LibraryException why) {
        notes.add(Messages.get("assignment.student.unkept", String.valueOf(why.getMessage())));
    }

    /** What the reader should know of, a sentence each. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** The library; null where there is none. */
    @Nullable Library library() {
        return library;
    }

    /** Brings the articles of the file, or the copies that were brought before. */
    private void fill(List<Article> carried) {
        try {
            List<Article> all = carried.isEmpty() ? copies() : stored(placed(carried));
            kept = library != null;
            pages.put(all, kept);
        } catch (LibraryException e) {
            if (notes.isEmpty()) {
                note(e);
            }
            pages.put(carried, kept);
        }
    }

    private List<Article> copies() throws LibraryException {
        Library open = library;
        return open == null ? List.of() : entries(open, open.desk());
    }

    /**
     * A library has one article of a place; of two versions of one page the later is at another.
     */
    private static List<Article> placed(List<Article> carried) {
        Set<String> paths = new HashSet<>();
        List<Article> all = new ArrayList<>();
        for (Article each : carried) {
            String path = each.path();
            while (!paths.add(path)) {
                path += "#" + (all.size() + 1);
            }
            all.add(new Article(each.id(), path, each.masthead(), each.text(), each.segments()));
        }
        return all;
    }

    /** The articles as the library has them; without a library as they come. */
    private List<Article> stored(List<Article> carried) throws LibraryException {
        Library open = library;
        if (open == null) {
            return carried;
        }
        List<Long> keys = new ArrayList<>();
        for (Article each : carried) {
            open.key(each).ifPresent(keys::add);
        }
        if (keys.size() < carried.size()) {
            if (open.isReadOnly()) {
                throw new LibraryException("unwritable", folder);
            }
            List<Arrival> arrivals = carried.stream().map(it -> Arrival.of(it, null)).toList();
            return entries(open, open.add(arrivals).keys());
        }
        return entries(open, keys);
    }

    private static List<Article> entries(Library open, List<Long> keys) throws LibraryException {
        List<Article> all = new ArrayList<>();
        for (long key : keys) {
            open.entry(key).map(Entry::read).ifPresent(all::add);
        }
        return all;
    }

    /**
     * Takes copies that a reader brought.
     *
     * @return those that are none of the articles
     */
    List<Article> take(List<Article> copies) throws LibraryException {
        List<Article> fitting = copies.stream().filter(pages::isNamed).toList();
        Library open = kept ? library : null;
        if (open == null || open.isReadOnly() || fitting.isEmpty()) {
            kept = kept && fitting.isEmpty();
            pages.put(fitting, kept);
        } else {
            List<Arrival> arrivals = fitting.stream().map(it -> Arrival.of(it, null)).toList();
            pages.put(entries(open, open.add(arrivals).keys()), kept);
            open.desk(List.copyOf(keys().values()));
        }
        return copies.stream().filter(it -> !pages.isNamed(it)).toList();
    }

    /** The articles that are there. */
    Pages pages() {
        return pages;
    }

    /** The keys in the library of the articles that are kept there, by their ids. */
    Map<String, Long> keys() {
        Map<String, Long> keys = new LinkedHashMap<>();
        if (kept) {
            pages.articles().stream()
                    .map(Article::id)
                    .forEach(id -> keys.put(id, Long.parseLong(id.substring(1))));
        }
        return keys;
    }

    /** What was flagged before, by the articles' ids. */
    Map<String, List<Flag>> flags() throws LibraryException {
        Map<String, List<Flag>> flags = new HashMap<>();
        Library open = library;
        for (Map.Entry<String, Long> each : keys().entrySet()) {
            if (open != null) {
                flags.put(each.getKey(), open.flags(each.getValue()));
            }
        }
        return flags;
    }

    @Override
    public void close() {
        try {
            if (library != null) {
                library.close();
            }
        } catch (LibraryException e) {
            note(e);
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
