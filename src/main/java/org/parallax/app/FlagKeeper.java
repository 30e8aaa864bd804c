package org.parallax.app;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.cli.FlagLines;
import org.parallax.flag.Change;
import org.parallax.flag.Flag;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.message.Messages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What the reader flagged, as the library has it. */
final class FlagKeeper {
    private final @Nullable Library library;
    private final @Nullable Clerk clerk;
    private final Consumer<String> failed;
    private final BiConsumer<String, List<Flag>> show;

    /** Of the window's thread, as the two after it. */
    private final Map<String, Long> keys = new HashMap<>();

    /** How many changes of an article's flags are not kept yet. */
    private final Map<String, Integer> pending = new HashMap<>();

    /** Whether the reader knows that some flags are not kept. */
    private boolean told;

    /** Of the clerk's thread: what could not be kept so far, by the articles' keys. */
    private final Map<Long, Deque<Change>> owed = new HashMap<>();

    /**
     * A keeper that can keep nothing yet.
     *
     * @param library null where nothing can be kept
     * @param clerk keeps it; null where nothing can be kept
     * @param failed takes a sentence on what could not be kept
     * @param show takes, on the window's thread, all flags of an article as they are kept now
     */
    FlagKeeper(
            @Nullable Library library,
            @Nullable Clerk clerk,
            Consumer<String> failed,
            BiConsumer<String, List<Flag>> show) {
        this.library = library;
        this.clerk = clerk;
        this.failed = failed;
        this.show = show;
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

    /** Keeps what the reader changed in an article's flags; called on the window's thread. */
    void keep(String article, Change made) {
        Long key = keys.get(article);
        if (key == null || clerk == null) {
            if (!told) {
                told = true;
                failed.accept(Messages.get("window.flag.unkept"));
            }
            return;
        }
        pending.merge(article, 1, Integer::sum);
        clerk.make(open -> {
            Deque<Change> due = owed.computeIfAbsent(key, it -> new ArrayDeque<>());
            due.add(made);
            // What had no room before goes first: it is one reader's work, in its order.
            while (!due.isEmpty()) {
                Change.Changed after = open.flags(key, due.getFirst());
                due.removeFirst();
                after.yielded().forEach(it -> failed.accept(yielded(it)));
                kept(article, after.all());
            }
        });
    }

    private static String yielded(Flag flag) {
        return Messages.get(
                "window.flag.yielded",
                FlagLines.brief(flag.quoted().exact()),
                FlagLines.brief(flag.category()));
    }

    private void kept(String article, List<Flag> now) {
        Platform.runLater(() -> {
            pending.merge(article, -1, Integer::sum);
            show(article, now);
            // Who kept something else in this article may have in others too.
            refresh();
        });
    }

    /** While the reader's own changes are on their way, what was read before them is not shown. */
    private void show(String article, List<Flag> now) {
        if (pending.getOrDefault(article, 0) == 0 && keys.containsKey(article)) {
            show.accept(article, now);
        }
    }

    /** Waits until what the reader changed so far is kept, if it can be; on any other thread. */
    void await() {
        if (clerk != null) {
            clerk.await();
        }
    }

    /** Shows what other programs kept meanwhile; called on the window's thread. */
    void refresh() {
        Map<String, Long> all = Map.copyOf(keys);
        if (clerk != null && !all.isEmpty()) {
            clerk.makeWhileOpen(open -> {
                Set<Long> flagged = Set.copyOf(open.flagged());
                Map<String, List<Flag>> now = new HashMap<>();
                for (Map.Entry<String, Long> each : all.entrySet()) {
                    boolean any = flagged.contains(each.getValue());
                    now.put(each.getKey(), any ? open.flags(each.getValue()) : List.of());
                }
                Platform.runLater(() -> now.forEach(this::show));
            });
        }
    }
}
