package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.flag.Flag;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.message.Messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the reader flagged, as the library has it. */
final class FlagKeeper {
    private final @Nullable Library library;
    private final @Nullable Clerk clerk;
    private final Consumer<String> failed;
    private final Map<String, Long> keys = new HashMap<>();

    /** Whether the reader knows that some flags are not kept. */
    private boolean told;

    /**
     * A keeper that can keep nothing yet.
     *
     * @param library null where nothing can be kept
     * @param clerk keeps it; null where nothing can be kept
     * @param failed takes a sentence on what could not be kept
     */
    FlagKeeper(@Nullable Library library, @Nullable Clerk clerk, Consumer<String> failed) {
        this.library = library;
        this.clerk = clerk;
        this.failed = failed;
    }

    /**
     * What the library has of some articles.
     *
     * @param keys of the articles whose flags could be read, by the articles' ids
     * @param flags by the articles' ids
     */
    record Kept(Map<String, Long> keys, Map<String, List<Flag>> flags) {
        Kept {
            keys = Map.copyOf(keys);
            flags = Map.copyOf(flags);
        }
    }

    /**
     * Reads the flags of articles.
     *
     * @param articles their keys, by their ids
     */
    Kept read(Map<String, Long> articles) {
        Map<String, Long> known = new HashMap<>();
        Map<String, List<Flag>> flags = new HashMap<>();
        if (library != null) {
            try {
                for (Map.Entry<String, Long> article : articles.entrySet()) {
                    flags.put(article.getKey(), library.flags(article.getValue()));
                    known.put(article.getKey(), article.getValue());
                }
            } catch (LibraryException e) {
                // What was not read must not be written over: without a key nothing is kept.
                failed.accept(String.valueOf(e.getMessage()));
            }
        }
        return new Kept(known, flags);
    }

    /**
     * The flags that a library has on articles which were read elsewhere; nothing of it is changed.
     *
     * @return by the articles' ids; those that the library does not have are left out
     */
    static Map<String, List<Flag>> flags(Library library, List<AnalyzedArticle> articles)
            throws LibraryException {
        Map<String, List<Flag>> flags = new HashMap<>();
        for (AnalyzedArticle each : articles) {
            Optional<Long> key = library.key(each.article());
            if (key.isPresent()) {
                flags.put(each.id(), library.flags(key.get()));
            }
        }
        return flags;
    }

    /** From now on the flags of these articles are kept; called on the window's thread. */
    void over(Kept kept) {
        keys.putAll(kept.keys());
    }

    /** Keeps all flags of an article, in place of those before; called on the window's thread. */
    void keep(String article, List<Flag> all) {
        Long key = keys.get(article);
        if (key == null || clerk == null) {
            if (!told) {
                told = true;
                failed.accept(Messages.get("window.flag.unkept"));
            }
            return;
        }
        clerk.make(open -> open.flags(key, all));
    }
}
