package org.parallax.app;

import org.parallax.article.Article;
import org.parallax.article.Fingerprint;
import org.parallax.article.Prose;
import org.parallax.flag.Assignment;
import org.parallax.flag.Flag;
import org.parallax.flag.HandIn;
import org.parallax.flag.Scope;
import org.parallax.flag.SharedFlag;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The articles of an assignment that are there, each with what is asked of it. */
final class Pages {
    private final Assignment assignment;

    /** By their ids, in the order of their tasks. */
    private final Map<String, Article> articles = new LinkedHashMap<>();

    private final Map<String, Assignment.Task> tasks = new HashMap<>();
    private final Set<String> prints = new HashSet<>();

    /** None of them is there yet. */
    Pages(Assignment assignment) {
        this.assignment = assignment;
    }

    /**
     * Puts each article to the tasks that name its text, beside those that are there.
     *
     * @param named whether their ids tell them apart; else they get others
     */
    void put(List<Article> more, boolean named) {
        Map<String, Article> known = new HashMap<>();
        articles.values().forEach(it -> known.put(Fingerprint.of(it.text()), it));
        more.forEach(it -> known.putIfAbsent(Fingerprint.of(it.text()), it));
        articles.clear();
        tasks.clear();
        prints.clear();
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < assignment.tasks().size(); i++) {
            Assignment.Task task = assignment.tasks().get(i);
            String print = task.article().fingerprint();
            Article article = known.get(print);
            if (article != null) {
                String first = named ? article.id() : "a" + (i + 1);
                String id = ids.computeIfAbsent(print, it -> first);
                articles.putIfAbsent(id, article.as(id));
                tasks.merge(id, task, Pages::both);
                prints.add(print);
            }
        }
    }

    /** Two tasks with one article. */
    private static Assignment.Task both(Assignment.Task one, Assignment.Task other) {
        boolean whole = one.sentences().isEmpty() || other.sentences().isEmpty();
        List<Flag.Quoted> all =
                Stream.concat(one.sentences().stream(), other.sentences().stream()).toList();
        return new Assignment.Task(one.article(), whole ? List.of() : all);
    }

    /** Whether it is one of the articles, there or not. */
    boolean isNamed(Article copy) {
        String print = Fingerprint.of(copy.text());
        return assignment.tasks().stream().anyMatch(it -> it.article().fingerprint().equals(print));
    }

    /** In the order of their tasks. */
    List<Article> articles() {
        return List.copyOf(articles.values());
    }

    /** What is asked, by the articles' ids. */
    Map<String, Assignment.Task> tasks() {
        return Map.copyOf(tasks);
    }

    /** How many articles are not there. */
    int missing() {
        return (int)
                assignment.tasks().stream()
                        .map(it -> it.article().fingerprint())
                        .distinct()
                        .filter(it -> !prints.contains(it))
                        .count();
    }

    /**
     * What a reader hands in.
     *
     * @param flags by the articles' ids
     */
    HandIn handIn(String reader, Map<String, List<Flag>> flags) {
        List<SharedFlag> shared = new ArrayList<>();
        articles.forEach((id, article) -> {
            Assignment.Task task = tasks.get(id);
            List<Span> sentences = sentences(article);
            for (Flag flag : flags.getOrDefault(id, List.of())) {
                if (task != null) {
                    shared.add(SharedFlag.of(flag, task.article(), article.text(), sentences));
                }
            }
        });
        return new HandIn(reader, assignment.id(), shared);
    }

    /** So many of the sentences that are asked are flagged. */
    record Done(int done, int all) {}

    /**
     * How much is done.
     *
     * @param flags by the articles' ids
     */
    Done done(Map<String, List<Flag>> flags) {
        int asked = 0;
        int open = 0;
        for (Article article : articles.values()) {
            Assignment.Task task = tasks.get(article.id());
            if (task != null) {
                Scope scope = Scope.of(task, article.text(), sentences(article));
                List<Span> flagged =
                        flags.getOrDefault(article.id(), List.of()).stream()
                                .map(it -> it.quoted().in(article.text()))
                                .flatMap(Optional::stream)
                                .toList();
                asked += scope.asked().size();
                open += scope.open(flagged).size();
            }
        }
        return new Done(asked - open, asked);
    }

    private static List<Span> sentences(Article article) {
        return Prose.of(article).stream()
                .flatMap(it -> it.sentences().stream())
                .map(Sentence::span)
                .toList();
    }
}
