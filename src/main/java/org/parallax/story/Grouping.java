package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Published;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Parts articles into events and joins events to subjects, by the words, figures and names that
 * they share. What comes out does not hang on the order of the articles.
 */
final class Grouping {
    /** So many articles are all weighed against each other: no search would be faster. */
    static final int FEW = 64;

    /** Least average likeness of two groups that are one story. */
    private static final double SUBJECT = 0.12;

    /** Least average likeness of two groups that tell one event. */
    private static final double EVENT = 0.21;

    private final Map<Integer, Integer> eventOf = new HashMap<>();
    private final List<Cluster> articles;
    private final List<List<Integer>> candidates;
    private final Progress progress;
    private int joined;

    private Grouping(List<Cluster> articles, List<List<Integer>> candidates, Progress progress) {
        this.articles = articles;
        this.candidates = candidates;
        this.progress = progress;
    }

    /**
     * Places of articles, taken together.
     *
     * @param alone each article by itself, in order
     * @param events a part for each event
     * @param subjects a part for each subject; each holds whole events
     */
    record Parts(List<Cluster> alone, List<Cluster> events, List<Cluster> subjects) {
        Parts {
            alone = List.copyOf(alone);
            events = List.copyOf(events);
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * Parts {@code articles}.
     *
     * @param progress told of each article that is searched for, then of each join; where it stops
     *     the work, some that belong together stay apart
     */
    static Parts of(List<AnalyzedArticle> articles, Candidates candidates, Progress progress) {
        int all = articles.size();
        WordVectors words = WordVectors.of(articles);
        List<Vector> vectors = words.vectors();
        List<Cluster> alone =
                IntStream.range(0, all)
                        .mapToObj(i -> Cluster.of(i, vectors.get(i), day(articles.get(i))))
                        .toList();
        List<Integer> order = order(articles);
        List<List<String>> telling = words.telling();
        Candidates used = all <= FEW ? Candidates.ALL : candidates;
        List<List<Integer>> found =
                used.among(order.stream().map(telling::get).toList(), i -> progress.at(i, 2 * all));
        Grouping grouping = new Grouping(order.stream().map(alone::get).toList(), found, progress);
        List<Cluster> events = grouping.events();
        return new Parts(alone, events, grouping.subjects(events));
    }

    /** By what they say, so that whoever lists them makes no difference where two are equals. */
    private static List<Integer> order(List<AnalyzedArticle> articles) {
        return IntStream.range(0, articles.size())
                .boxed()
                .sorted(Comparator.comparing(i -> articles.get(i).article().text()))
                .toList();
    }

    private static @Nullable LocalDate day(AnalyzedArticle article) {
        Published published = article.article().published();
        return published == null ? null : published.date();
    }

    private List<Cluster> events() {
        return Clusters.of(
                articles,
                candidates,
                (one, other) -> one.alike(other) - one.daysApart(other),
                EVENT,
                this::goesOn);
    }

    /** A subject may go on for months, so here days do not count. */
    private List<Cluster> subjects(List<Cluster> events) {
        for (int event = 0; event < events.size(); event++) {
            for (int member : events.get(event).members()) {
                eventOf.put(member, event);
            }
        }
        List<Set<Integer>> near =
                events.stream().<Set<Integer>>map(event -> new TreeSet<>()).toList();
        for (int i = 0; i < candidates.size(); i++) {
            for (int other : candidates.get(i)) {
                near.get(event(i)).add(event(other));
            }
        }
        return Clusters.of(events, near, Cluster::alike, SUBJECT, this::goesOn);
    }

    private int event(int article) {
        return eventOf.getOrDefault(articles.get(article).members().getFirst(), 0);
    }

    /** All joins together are fewer than the articles. */
    private boolean goesOn() {
        joined++;
        return progress.at(articles.size() + joined, 2 * articles.size());
    }
}
