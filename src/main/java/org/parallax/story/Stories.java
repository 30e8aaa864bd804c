package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups articles into stories by the words they share: clusters are joined while their average
 * likeness is high enough.
 */
final class Stories {
    /** Least average likeness of two groups that are one story. */
    private static final double ALIKE = 0.20;

    private Stories() {}

    /** The groups, those of most articles first. */
    static List<List<AnalyzedArticle>> group(List<AnalyzedArticle> articles) {
        WordVectors vectors = WordVectors.of(articles);
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        double[][] likeness = vectors.likeness();
        while (joinBest(groups, likeness)) {
            // Each pass joins one pair.
        }
        return groups.stream()
                .sorted(Comparator.comparingInt((List<Integer> group) -> -group.size()))
                .map(group -> group.stream().sorted().map(articles::get).toList())
                .toList();
    }

    private static boolean joinBest(List<List<Integer>> groups, double[][] likeness) {
        int first = -1;
        int second = -1;
        double most = ALIKE;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double average = average(groups.get(i), groups.get(j), likeness);
                if (average > most) {
                    most = average;
                    first = i;
                    second = j;
                }
            }
        }
        if (first < 0) {
            return false;
        }
        groups.get(first).addAll(groups.remove(second));
        return true;
    }

    private static double average(List<Integer> one, List<Integer> other, double[][] likeness) {
        double sum = 0;
        for (int i : one) {
            for (int j : other) {
                sum += likeness[i][j];
            }
        }
        return sum / (one.size() * other.size());
    }

    static Story story(String id, List<AnalyzedArticle> group) {
        List<AnalyzedArticle> inOrder =
                group.stream().sorted(Comparator.comparing(Stories::day)).toList();
        List<String> all = inOrder.stream().map(AnalyzedArticle::id).toList();
        return new Story(id, title(group), inOrder, List.of(all));
    }

    private static LocalDate day(AnalyzedArticle article) {
        Published published = article.article().published();
        return published == null ? LocalDate.MAX : published.date();
    }

    /** The headline of the article that is most like all others. */
    private static String title(List<AnalyzedArticle> group) {
        double[][] likeness = WordVectors.of(group).likeness();
        String title = group.getFirst().article().name();
        double most = -1;
        for (int i = 0; i < group.size(); i++) {
            String headline = group.get(i).article().headline();
            double sum = java.util.Arrays.stream(likeness[i]).sum();
            if (headline != null && sum > most) {
                most = sum;
                title = headline;
            }
        }
        return title;
    }
}
