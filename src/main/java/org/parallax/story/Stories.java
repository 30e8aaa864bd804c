package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Published;
import org.parallax.article.SegmentRole;
import org.parallax.framing.LoadedTerm;
import org.parallax.quote.Quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Groups articles into stories, and the articles of a story into events, by the words, figures and
 * names that they share: a story is a subject, an event is one happening in it.
 */
final class Stories {
    /** Least average likeness of two groups that are one story. */
    private static final double SUBJECT = 0.12;

    /** Least average likeness of two groups that tell one event. */
    private static final double EVENT = 0.29;

    private final List<AnalyzedArticle> articles;
    private final double[][] likeness;

    private Stories(List<AnalyzedArticle> articles) {
        this.articles = articles;
        this.likeness = WordVectors.of(articles).likeness();
    }

    /**
     * The stories, those of most articles first.
     *
     * @param one whether all articles are one story, whatever they say
     */
    static List<Story> of(List<AnalyzedArticle> articles, boolean one) {
        if (articles.isEmpty()) {
            return List.of();
        }
        Stories grouping = new Stories(articles);
        List<Integer> all = Clusters.all(grouping.likeness);
        List<List<Integer>> subjects =
                one ? List.of(all) : Clusters.of(all, grouping.likeness, SUBJECT);
        List<Story> stories = new ArrayList<>();
        for (List<Integer> subject : subjects) {
            stories.add(grouping.story("s" + (stories.size() + 1), subject));
        }
        return stories;
    }

    /** Articles of one event stand together; the largest event leads, then the earliest. */
    private Story story(String id, List<Integer> subject) {
        List<List<AnalyzedArticle>> events =
                Clusters.of(subject, likeness, EVENT).stream()
                        .map(event ->
                                event.stream()
                                        .map(articles::get)
                                        .sorted(Comparator.comparing(Stories::day))
                                        .toList())
                        .sorted(
                                Comparator.comparingInt(
                                                (List<AnalyzedArticle> event) -> -event.size())
                                        .thenComparing(event -> day(event.getFirst())))
                        .toList();
        return new Story(
                id,
                title(subject),
                events.stream().flatMap(List::stream).toList(),
                events.stream()
                        .map(event -> event.stream().map(AnalyzedArticle::id).toList())
                        .toList());
    }

    private static LocalDate day(AnalyzedArticle article) {
        Published published = article.article().published();
        return published == null ? LocalDate.MAX : published.date();
    }

    /**
     * The soberest headline, and of equally sober ones that of the article most like the others: no
     * outlet's framing should stand over all.
     */
    private String title(List<Integer> subject) {
        return subject.stream()
                .filter(i -> articles.get(i).article().headline() != null)
                .min(
                        Comparator.comparingLong((Integer i) -> colors(articles.get(i)))
                                .thenComparingDouble(i -> -nearness(i, subject)))
                .map(i -> Objects.requireNonNull(articles.get(i).article().headline()))
                .orElse(articles.get(subject.getFirst()).article().name());
    }

    private double nearness(int i, List<Integer> subject) {
        return subject.stream().mapToDouble(j -> likeness[i][j]).sum();
    }

    /** How many loaded or quoted words stand in the headline. */
    private static long colors(AnalyzedArticle article) {
        return article.article().segments().stream()
                .filter(segment -> segment.role() == SegmentRole.HEADLINE)
                .mapToLong(headline ->
                        Stream.concat(
                                        article.loaded().stream().map(LoadedTerm::span),
                                        article.quotes().stream().map(Quote::span))
                                .filter(span -> span.overlaps(headline.span()))
                                .count())
                .sum();
    }
}
