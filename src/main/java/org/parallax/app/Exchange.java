package org.parallax.app;

import org.parallax.article.Article;
import org.parallax.article.Fingerprint;
import org.parallax.cli.Flagged;
import org.parallax.flag.Flag;
import org.parallax.flag.Origin;
import org.parallax.flag.SharedFlag;
import org.parallax.library.Entry;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.text.Sentence;
import org.parallax.text.Sentences;
import org.parallax.text.Span;
import org.parallax.web.Addresses;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes a library's flags ready for others, with what they need to find their places. */
final class Exchange {
    private final Library library;

    Exchange(Library library) {
        this.library = library;
    }

    /** All flags. */
    Flagged all() throws LibraryException {
        return new Flagged(flags(library.flagged()), List.of());
    }

    /** The flags of some articles. */
    Flagged of(List<Article> articles) throws LibraryException {
        Set<Long> keys = new LinkedHashSet<>();
        List<Article> strange = new ArrayList<>();
        for (Article article : articles) {
            Optional<Long> key = library.key(article);
            key.ifPresentOrElse(keys::add, () -> strange.add(article));
        }
        return new Flagged(flags(keys), strange);
    }

    private List<SharedFlag> flags(Iterable<Long> keys) throws LibraryException {
        List<SharedFlag> shared = new ArrayList<>();
        for (long key : keys) {
            Optional<Entry> entry = library.entry(key);
            if (entry.isPresent()) {
                shared.addAll(shared(entry.get().read(), library.flags(key)));
            }
        }
        return shared;
    }

    /**
     * Flags of one article.
     *
     * @param article as it was read: what a reader puts right is no sign by which others know it
     */
    static List<SharedFlag> shared(Article article, List<Flag> flags) {
        List<Span> sentences = flags.isEmpty() ? List.of() : sentences(article);
        Origin origin = origin(article);
        return flags.stream()
                .map(it -> SharedFlag.of(it, origin, article.text(), sentences))
                .toList();
    }

    /** A path is left out: it says nothing on another machine, and much of this one. */
    private static Origin origin(Article article) {
        return new Origin(
                Addresses.isMeant(article.path()) ? article.path() : "",
                Fingerprint.of(article.text()),
                Objects.requireNonNullElse(article.outlet(), ""),
                Objects.requireNonNullElse(article.headline(), ""));
    }

    private static List<Span> sentences(Article article) {
        return article.segments().stream()
                .flatMap(it -> Sentences.of(article.text(), it.span()).stream())
                .map(Sentence::span)
                .toList();
    }
}
