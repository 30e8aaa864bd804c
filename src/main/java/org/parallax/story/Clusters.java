package org.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups by average linkage: the two groups that are most alike on average are joined, as long as
 * they are alike enough.
 */
final class Clusters {
    private final List<List<Integer>> groups;
    private final double[][] sums;

    private Clusters(List<Integer> members, double[][] likeness) {
        groups = new ArrayList<>(members.stream().map(List::of).toList());
        int size = members.size();
        sums = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                sums[i][j] = likeness[members.get(i)][members.get(j)];
            }
        }
    }

    /**
     * The groups, those of most members first, else in the order of their first members.
     *
     * @param members rows of {@code likeness}
     * @param least average likeness below which two groups stay apart
     */
    static List<List<Integer>> of(List<Integer> members, double[][] likeness, double least) {
        Clusters clusters = new Clusters(members, likeness);
        while (clusters.joinBest(least)) {
            // Each pass joins one pair.
        }
        return clusters.groups.stream()
                .filter(group -> !group.isEmpty())
                .sorted(Comparator.comparingInt((List<Integer> group) -> -group.size()))
                .toList();
    }

    /** All rows, each of which may be alone. */
    static List<Integer> all(double[][] likeness) {
        return IntStream.range(0, likeness.length).boxed().toList();
    }

    private boolean joinBest(double least) {
        int first = -1;
        int second = -1;
        double most = least;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double pairs = (double) groups.get(i).size() * groups.get(j).size();
                if (pairs > 0 && sums[i][j] / pairs > most) {
                    most = sums[i][j] / pairs;
                    first = i;
                    second = j;
                }
            }
        }
        if (first < 0) {
            return false;
        }
        join(first, second);
        return true;
    }

    /** What the joined group has in common with another is the sum of what both had. */
    private void join(int first, int second) {
        List<Integer> both = new ArrayList<>(groups.get(first));
        both.addAll(groups.get(second));
        both.sort(Comparator.naturalOrder());
        groups.set(first, both);
        groups.set(second, List.of());
        for (int i = 0; i < groups.size(); i++) {
            sums[first][i] += sums[second][i];
            sums[i][first] = sums[first][i];
        }
    }
}
