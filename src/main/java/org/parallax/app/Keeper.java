package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.cli.Asked;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.library.LibraryFolder;
import org.parallax.web.FetchException;
import org.parallax.web.Fetcher;
import org.parallax.web.Received;
import org.parallax.web.Web;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The net and the library as the pipeline uses them: each opened when first needed, and the library
 * done without, and said so once, where it cannot be used.
 */
final class Keeper implements Web, AutoCloseable {
    private final Path folder;
    private final boolean corrects;
    private final Fetcher fetcher;
    private final List<String> notes = new ArrayList<>();
    private @Nullable Library library;
    private boolean failed;

    /**
     * A keeper in the folder that is asked for.
     *
     * @param corrects whether what the reader put right is applied even where no library is named:
     *     the window does, and a command line gives the same for the same files on any machine
     */
    Keeper(Asked asked, boolean corrects) {
        Path named = asked.library();
        this.folder = named == null ? LibraryFolder.usual() : named;
        this.corrects = corrects || named != null;
        this.fetcher = new Fetcher(asked.manner().inward());
    }

    Path folder() {
        return folder;
    }

    /** The library, opened for reading alone where it may not be written to; null without one. */
    synchronized @Nullable Library library() {
        return open();
    }

    /** What could not be kept or looked up since this was last asked, a sentence each. */
    synchronized List<String> notes() {
        List<String> since = List.copyOf(notes);
        notes.clear();
        return since;
    }

    /** Tells this with the next notes. */
    synchronized void note(String sentence) {
        notes.add(sentence);
    }

    void note(LibraryException e) {
        note(String.valueOf(e.getMessage()));
    }

    @Override
    public Received fetch(URI address, BooleanSupplier going) throws FetchException {
        Received received = fetcher.fetch(address, going);
        keep(received);
        return received;
    }

    private synchronized void keep(Received received) {
        try {
            Library open = open();
            if (open != null && !open.isReadOnly()) {
                open.keep(received);
            }
        } catch (LibraryException e) {
            note(e);
        }
    }

    /** What the reader put right in an article before. */
    synchronized Corrections corrections(Article article) {
        try {
            Library open = corrects ? open() : null;
            return open == null ? Corrections.NONE : open.corrections(article);
        } catch (LibraryException e) {
            note(e);
            return Corrections.NONE;
        }
    }

    /**
     * Keeps what the reader put right.
     *
     * @throws LibraryException where it cannot be kept; it holds as long as the window is open
     */
    synchronized void correct(Article article, Corrections corrections) throws LibraryException {
        Library open = open();
        if (open != null) {
            open.correct(article, corrections);
        }
    }

    private @Nullable Library open() {
        if (library == null && !failed) {
            try {
                library = Library.open(folder);
            } catch (LibraryException e) {
                note(e);
                library = readable();
                failed = library == null;
            }
        }
        return library;
    }

    /** What is kept can be read where nothing more can be kept. */
    private @Nullable Library readable() {
        try {
            return Library.isIn(folder) ? Library.reading(folder) : null;
        } catch (LibraryException e) {
            return null;
        }
    }

    @Override
    public synchronized void close() {
        fetcher.close();
        if (library != null) {
            try {
                library.close();
            } catch (LibraryException e) {
                note(e);
            }
        }
    }
}
