package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.index.ArticleHit;
import org.parallax.index.Facets;
import org.parallax.index.Found;
import org.parallax.index.IndexFolder;
import org.parallax.library.Entry;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.message.Messages;
import org.parallax.ui.Answer;
import org.parallax.ui.Inquiries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what the window asks for: among the articles that it shows, and in its library. */
final class Enquiries implements Inquiries, AutoCloseable {
    /** So many articles are shown of what is found; whoever wants more asks more closely. */
    private static final int MOST = 500;

    private static final int COMPLETIONS = 12;
    private static final int SIMILAR = 20;

    private final Finder desk;
    private final @Nullable Library library;
    private final Path folder;
    private final @Nullable Housekeeping housekeeping;
    private @Nullable Catalogue catalogue;
    private boolean closed;

    /**
     * @param library null where there is none
     * @param folder the library's
     * @param housekeeping brings the index up to the library; null where there is none
     */
    Enquiries(
            Finder desk,
            @Nullable Library library,
            Path folder,
            @Nullable Housekeeping housekeeping) {
        this.desk = desk;
        this.library = library;
        this.folder = folder;
        this.housekeeping = housekeeping;
    }

    @Override
    public Answer find(String query, Scope scope) {
        return switch (scope) {
            case DESK -> desk.find(query, MOST);
            case LIBRARY ->
                    kept(
                            open -> answer(open.find(query, MOST), open.facets(query), note(open)),
                            Answer::nothing);
        };
    }

    @Override
    public boolean isEmpty(Scope scope) {
        return switch (scope) {
            case DESK -> desk.isEmpty();
            case LIBRARY -> kept(open -> open.size() == 0, note -> true);
        };
    }

    @Override
    public List<String> complete(String typed, Scope scope) {
        return switch (scope) {
            case DESK -> desk.complete(typed, COMPLETIONS);
            case LIBRARY -> kept(open -> open.complete(typed, COMPLETIONS), note -> List.of());
        };
    }

    @Override
    public Answer similar(long key, Scope scope) {
        return switch (scope) {
            case DESK -> desk.similar(key, SIMILAR);
            case LIBRARY -> kept(open -> similar(open.similar(key, SIMILAR)), Answer::nothing);
        };
    }

    @Override
    public Flagged flagged() {
        long flags = 0;
        long articles = 0;
        Library from = library;
        if (from == null) {
            return new Flagged(0, 0);
        }
        try {
            for (long key : from.flagged()) {
                articles++;
                flags += from.flags(key).size();
            }
        } catch (LibraryException e) {
            // Told when they are written: what cannot be read cannot be handed on.
            return new Flagged(flags, articles);
        }
        return new Flagged(flags, articles);
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Catalogue open) throws IOException, LibraryException;
    }

    @FunctionalInterface
    private interface Instead<T> {
        T of(String note);
    }

    private static @Nullable String note(Catalogue open) throws IOException, LibraryException {
        return open.isComplete() ? null : Messages.get("window.index.waiting");
    }

    /** Asks the library's index; where that cannot be, answers with a note of why. */
    private synchronized <T> T kept(Question<T> question, Instead<T> instead) {
        if (library == null || closed) {
            return instead.of(Messages.get("window.index.none"));
        }
        try {
            Optional<Catalogue> open = catalogue(library);
            return open.isPresent()
                    ? question.ask(open.get())
                    : instead.of(Messages.get("window.index.waiting"));
        } catch (LibraryException e) {
            return instead.of(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | AssertionError e) {
            // Broken while it is open: it shows when that place is read, and then as whatever
            // Lucene makes of the bytes there.
            forget();
            if (housekeeping != null) {
                housekeeping.remake();
            }
            return instead.of(Messages.get("window.index.waiting"));
        }
    }

    private Optional<Catalogue> catalogue(Library from) throws IOException, LibraryException {
        Catalogue open = catalogue;
        if (open == null) {
            if (IndexFolder.state(Catalogue.folder(folder)).canBeSearched()) {
                open = Catalogue.reading(from, folder);
                catalogue = open;
            }
        }
        if (housekeeping != null && (open == null || !open.isComplete())) {
            housekeeping.wake();
        }
        return Optional.ofNullable(open);
    }

    private Answer answer(Found found, Facets facets, @Nullable String note)
            throws LibraryException {
        Map<Long, Article> articles = new HashMap<>();
        for (ArticleHit hit : found.articles()) {
            article(hit.key()).ifPresent(it -> articles.put(hit.key(), it));
        }
        return Answers.of(found, facets, articles, note);
    }

    private Answer similar(List<Long> keys) throws LibraryException {
        Map<Long, Article> articles = new LinkedHashMap<>();
        for (long key : keys) {
            article(key).ifPresent(it -> articles.put(key, it));
        }
        return Answers.similar(articles);
    }

    private Optional<Article> article(long key) throws LibraryException {
        return library == null ? Optional.empty() : library.entry(key).map(Entry::article);
    }

    /** The index on the disk has changed. */
    synchronized void refresh() {
        Catalogue open = catalogue;
        if (open != null) {
            try {
                open.refresh();
            } catch (IOException | UncheckedIOException e) {
                forget();
            }
        }
    }

    /** The index that is open is not to be asked any more. */
    synchronized void drop() {
        forget();
    }

    private void forget() {
        Catalogue open = catalogue;
        catalogue = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        forget();
    }
}
