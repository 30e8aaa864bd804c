package org.parallax.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.flag.Change;
import org.parallax.flag.Flag;
import org.parallax.text.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * What the reader marked in the articles. It lives apart from the program's marks: no rule ever
 * makes, changes or removes a flag, and no flag changes what the rules find.
 */
public final class Flags {
    private final ObservableMap<String, List<Flag>> all = FXCollections.observableHashMap();
    private final ObservableMap<String, List<Flag>> seen =
            FXCollections.unmodifiableObservableMap(all);
    private final Map<String, Article> articles = new HashMap<>();
    private final History history;
    private final BiConsumer<String, Change> keep;

    /**
     * None yet.
     *
     * @param keep takes what has changed in the flags of an article, by its id
     */
    Flags(History history, BiConsumer<String, Change> keep) {
        this.history = history;
        this.keep = keep;
    }

    /** All flags, by the ids of their articles. */
    public ObservableMap<String, List<Flag>> byArticle() {
        return seen;
    }

    /** The flags of an article, in the order of the text in which they were made. */
    public List<Flag> of(String article) {
        return all.getOrDefault(article, List.of());
    }

    /** Takes flags that were kept; those of an article that is flagged here already stay. */
    public void load(Map<String, List<Flag>> kept) {
        kept.forEach((article, flags) -> all.putIfAbsent(article, List.copyOf(flags)));
    }

    /**
     * Takes the flags of an article as they are kept now, others' among them. What the reader
     * changed before can still be taken back, and that leaves what came from others.
     */
    public void know(String article, List<Flag> kept) {
        if (!Change.between(of(article), kept).isNone()) {
            all.put(article, List.copyOf(kept));
        }
    }

    /** An id can come to mean another article, as when the sample gives way: its flags go. */
    void settle(Article article) {
        Article before = articles.put(article.id(), article);
        if (before != null && !before.path().equals(article.path())) {
            history.forget();
            all.remove(article.id());
        }
    }

    /** The flag on words of an article; the first where there are several. */
    Optional<Flag> at(Article article, Span words) {
        return over(article, words).stream().findFirst();
    }

    private List<Flag> over(Article article, Span words) {
        return of(article.id()).stream()
                .filter(flag ->
                        flag.quoted().in(article.text()).filter(words::overlaps).isPresent())
                .toList();
    }

    /**
     * Flags words of an article, in place of all flags on any of them, whose notes it takes over.
     *
     * @param category null takes those flags away
     */
    void put(Article article, Span words, @Nullable String category) {
        List<Flag> over = over(article, words);
        List<Flag> after = new ArrayList<>(of(article.id()));
        after.removeAll(over);
        if (category != null && !words.isEmpty()) {
            if (isSo(over, article, words, category)) {
                return;
            }
            String notes =
                    over.stream()
                            .map(Flag::note)
                            .filter(note -> !note.isEmpty())
                            .collect(Collectors.joining("\n"));
            Flag.Quoted quoted = Flag.Quoted.of(article.text(), words);
            after.add(Flag.of(quoted, category, notes, Instant.now()));
            after.sort(Comparator.comparingInt(flag -> flag.quoted().start()));
        }
        set(article.id(), after);
    }

    private static boolean isSo(List<Flag> over, Article article, Span words, String category) {
        return over.size() == 1
                && over.getFirst().category().equals(category)
                && over.getFirst().quoted().in(article.text()).filter(words::equals).isPresent();
    }

    /** Writes a note to the flag on words of an article, if there is one. */
    void note(Article article, Span words, String note) {
        at(article, words).ifPresent(flag -> replace(article.id(), flag, flag.noting(note)));
    }

    private void replace(String article, Flag flag, Flag other) {
        set(article, of(article).stream().map(it -> it.equals(flag) ? other : it).toList());
    }

    /** Takes one flag away. */
    void remove(String article, Flag flag) {
        set(article, of(article).stream().filter(it -> !it.equals(flag)).toList());
    }

    private void set(String article, List<Flag> after) {
        Change change = Change.between(of(article), after);
        if (!change.isNone()) {
            Step step = new Step(article, change);
            history.change(step, step, Step::take);
        }
    }

    /** A change that is made, taken back, and made again, each time in the flags as they are. */
    private final class Step {
        private final String article;
        private Change next;

        Step(String article, Change first) {
            this.article = article;
            this.next = first;
        }

        void take() {
            List<Flag> before = of(article);
            Article flagged = articles.get(article);
            List<Flag> after = next.in(before, flagged == null ? "" : flagged.text()).all();
            next = Change.between(after, before);
            all.put(article, after);
            keep.accept(article, Change.between(before, after));
        }
    }
}
