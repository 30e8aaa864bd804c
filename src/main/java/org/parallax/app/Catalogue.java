package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.index.ArticleIndex;
import org.parallax.index.Facets;
import org.parallax.index.Found;
import org.parallax.index.IndexFolder;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A library's index, which lies beside it and can be made again. Its mark says whose it is and how
 * far it is: the library's name, and the turn up to which all is in it.
 */
final class Catalogue implements AutoCloseable {
    private final Library library;
    private final ArticleIndex index;

    private Catalogue(Library library, ArticleIndex index) {
        this.library = library;
        this.index = index;
    }

    static Path folder(Path library) {
        return library.resolve("index");
    }

    static String mark(String library, long turn) {
        return library + ":" + turn;
    }

    /**
     * Opens the index of the library in {@code place} for searching.
     *
     * @throws IOException where there is none that can be searched
     */
    static Catalogue reading(Library library, Path place) throws IOException {
        return new Catalogue(
                library, ArticleIndex.reading(folder(place), key -> text(library, key)));
    }

    /**
     * Opens it for writing too; what cannot be used is put aside, and an empty one stands in its
     * place. For whoever holds the library's lock.
     */
    static Catalogue writing(Library library, Path place) throws IOException, LibraryException {
        Path folder = folder(place);
        switch (IndexFolder.state(folder)) {
            case DAMAGED, OLDER -> IndexFolder.putAside(folder);
            case MISSING, READY, UNFINISHED -> {}
        }
        Catalogue catalogue = open(library, folder);
        String mark = catalogue.index.mark();
        if (!mark.isEmpty() && catalogue.reached() < 0) {
            catalogue.close();
            IndexFolder.putAside(folder);
            catalogue = open(library, folder);
            mark = "";
        }
        if (mark.isEmpty()) {
            catalogue.index.save(mark(library.name(), 0));
        }
        return catalogue;
    }

    private static Catalogue open(Library library, Path folder) throws IOException {
        return new Catalogue(library, ArticleIndex.open(folder, key -> text(library, key)));
    }

    private static @Nullable String text(Library library, long key) {
        try {
            return library.text(key).orElse(null);
        } catch (LibraryException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /**
     * The turn up to which all is in it; -1 where it is another library's, or ahead of this one.
     */
    long reached() throws IOException, LibraryException {
        String mark = index.mark();
        String own = mark(library.name(), 0);
        String before = own.substring(0, own.length() - 1);
        if (!mark.startsWith(before)) {
            return -1;
        }
        long turn = Long.parseLong(mark.substring(before.length()));
        // A library that was brought back from a copy has other articles under the later turns.
        return turn <= library.turn() ? turn : -1;
    }

    /** Whether all articles are in it, as they are now. */
    boolean isComplete() throws IOException, LibraryException {
        return reached() == library.turn();
    }

    Indexing indexing(Workshop workshop) throws IOException, LibraryException {
        return new Indexing(library, index, Math.max(0, reached()), workshop);
    }

    Found find(String query, int limit) {
        return index.find(query, limit);
    }

    Facets facets(String query) {
        return index.facets(query);
    }

    List<String> complete(String typed, int limit) {
        return index.complete(typed, limit);
    }

    List<Long> similar(long key, int limit) {
        return index.similar(key, limit);
    }

    /** Sees what was saved since it was opened. */
    void refresh() throws IOException {
        index.refresh();
    }

    /** How many articles are in it. */
    int size() {
        return index.size();
    }

    @Override
    public void close() {
        index.close();
    }
}
