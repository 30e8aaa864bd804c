package org.parallax.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleBiFunction;

/**
 * Groups by average linkage (UPGMA: Sokal and Michener 1958): the two clusters that are most alike
 * on average over all pairs of their members are joined, as long as they are alike enough. Only
 * clusters that hold an article and one of its candidates are weighed against each other, so the
 * cost grows with the number of candidates and not with the square of the articles.
 */
final class Clusters {
    private final ToDoubleBiFunction<Cluster, Cluster> alike;
    private final double least;

    /** Clusters by number; each join makes one of a new number, and the two joined are gone. */
    private final Map<Integer, Cluster> clusters = new HashMap<>();

    /** For each cluster those near it, and how alike they are over all pairs. */
    private final Map<Integer, Map<Integer, Double>> near = new HashMap<>();

    private final PriorityQueue<Pair> pairs = new PriorityQueue<>();
    private int next;

    /** Two clusters, and how alike they are on average; of equals, the earlier ones come first. */
    private record Pair(double average, int first, int second) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparingDouble((Pair pair) -> -pair.average)
                        .thenComparingInt(Pair::first)
                        .thenComparingInt(Pair::second);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    private Clusters(ToDoubleBiFunction<Cluster, Cluster> alike, double least) {
        this.alike = alike;
        this.least = least;
    }

    /**
     * The clusters that {@code single} make, those that stay alone first, else in the order in
     * which they were joined.
     *
     * @param candidates for each of {@code single} the places of others that it could be joined to
     * @param alike how alike two clusters are, summed over all pairs of their members
     * @param least average below which, or at which, two clusters stay apart
     * @param goesOn asked before each join; where it answers false, no more are made
     */
    static List<Cluster> of(
            List<Cluster> single,
            List<? extends Iterable<Integer>> candidates,
            ToDoubleBiFunction<Cluster, Cluster> alike,
            double least,
            BooleanSupplier goesOn) {
        Clusters clusters = new Clusters(alike, least);
        single.forEach(cluster -> clusters.add(cluster, Map.of()));
        for (int i = 0; i < candidates.size(); i++) {
            for (int other : candidates.get(i)) {
                clusters.weigh(Math.min(i, other), Math.max(i, other));
            }
        }
        clusters.joinWhile(goesOn);
        return clusters.inOrder();
    }

    private List<Cluster> inOrder() {
        return clusters.keySet().stream().sorted().map(this::cluster).toList();
    }

    private void weigh(int first, int second) {
        if (first != second && !near(first).containsKey(second)) {
            relate(first, second, sum(first, second));
        }
    }

    private void joinWhile(BooleanSupplier goesOn) {
        while (!pairs.isEmpty()) {
            Pair best = pairs.remove();
            if (clusters.containsKey(best.first()) && clusters.containsKey(best.second())) {
                if (!goesOn.getAsBoolean()) {
                    return;
                }
                join(best.first(), best.second());
            }
        }
    }

    /** What the joined cluster has in common with another is the sum of what both had. */
    private void join(int first, int second) {
        Set<Integer> others = new HashSet<>(near(first).keySet());
        others.addAll(near(second).keySet());
        others.remove(first);
        others.remove(second);
        Map<Integer, Double> sums = new HashMap<>();
        others.forEach(other -> sums.put(other, sum(first, other) + sum(second, other)));
        Cluster both = cluster(first).with(cluster(second));
        remove(first);
        remove(second);
        add(both, sums);
    }

    private double sum(int one, int other) {
        Double known = near(one).get(other);
        return known != null ? known : alike.applyAsDouble(cluster(one), cluster(other));
    }

    private void add(Cluster cluster, Map<Integer, Double> sums) {
        int number = next++;
        clusters.put(number, cluster);
        near.put(number, new HashMap<>());
        sums.forEach((other, sum) -> relate(other, number, sum));
    }

    private void remove(int number) {
        near(number).keySet().forEach(other -> near(other).remove(number));
        near.remove(number);
        clusters.remove(number);
    }

    private void relate(int first, int second, double sum) {
        near(first).put(second, sum);
        near(second).put(first, sum);
        double average = sum / cluster(first).size() / cluster(second).size();
        if (average > least) {
            pairs.add(new Pair(average, first, second));
        }
    }

    private Cluster cluster(int number) {
        return Objects.requireNonNull(clusters.get(number));
    }

    private Map<Integer, Double> near(int number) {
        return Objects.requireNonNull(near.get(number));
    }
}
