package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Published;
import org.parallax.article.SegmentRole;
import org.parallax.framing.LoadedTerm;
import org.parallax.quote.Quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes stories of articles: a story is a subject, an event is one happening in it. */
final class Stories {
    private static final Comparator<Cluster> LARGEST =
            Comparator.comparingInt((Cluster cluster) -> -cluster.size())
                    .thenComparing(cluster -> cluster.members().getFirst());

    private final List<AnalyzedArticle> articles;
    private final Grouping.Parts parts;

    private Stories(List<AnalyzedArticle> articles, Grouping.Parts parts) {
        this.articles = articles;
        this.parts = parts;
    }

    /**
     * The stories, those of most articles first, else in the order of their first articles.
     *
     * @param one whether all articles are one story, whatever they say
     * @param candidates asked only where there are many articles
     */
    static List<Story> of(
            List<AnalyzedArticle> articles, boolean one, Candidates candidates, Progress progress) {
        if (articles.isEmpty()) {
            return List.of();
        }
        Stories stories = new Stories(articles, Grouping.of(articles, candidates, progress));
        return one ? List.of(stories.whole()) : stories.parted();
    }

    private Story whole() {
        Cluster all = parts.alone().stream().reduce(Cluster::with).orElseThrow();
        return story("s1", all, parts.events());
    }

    private List<Story> parted() {
        Map<Integer, List<Cluster>> events = new HashMap<>();
        Map<Integer, Integer> subjectOf = new HashMap<>();
        List<Cluster> subjects = parts.subjects().stream().sorted(LARGEST).toList();
        for (int i = 0; i < subjects.size(); i++) {
            for (int member : subjects.get(i).members()) {
                subjectOf.put(member, i);
            }
        }
        for (Cluster event : parts.events()) {
            int subject = subjectOf.getOrDefault(event.members().getFirst(), 0);
            events.computeIfAbsent(subject, key -> new ArrayList<>()).add(event);
        }
        return IntStream.range(0, subjects.size())
                .mapToObj(i ->
                        story("s" + (i + 1), subjects.get(i), events.getOrDefault(i, List.of())))
                .toList();
    }

    /** Articles of one event stand together; the largest event leads, then the earliest. */
    private Story story(String id, Cluster subject, List<Cluster> happenings) {
        List<List<AnalyzedArticle>> events =
                happenings.stream()
                        .sorted(LARGEST)
                        .map(event ->
                                event.members().stream()
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
    private String title(Cluster subject) {
        return subject.members().stream()
                .filter(i -> articles.get(i).article().headline() != null)
                .min(
                        Comparator.comparingLong((Integer i) -> colors(articles.get(i)))
                                .thenComparingDouble(i -> -nearness(i, subject)))
                .map(i -> Objects.requireNonNull(articles.get(i).article().headline()))
                .orElse(articles.get(subject.members().getFirst()).article().name());
    }

    private double nearness(int i, Cluster subject) {
        Cluster article = parts.alone().get(i);
        return article.alike(subject) - article.alike(article);
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
