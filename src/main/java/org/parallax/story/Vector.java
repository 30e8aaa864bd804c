package org.parallax.story;

import java.util.Arrays;
import java.util.SortedMap;

/** Words by number, ascending, and their weights: those of one article, or the sum of several. */
final class Vector {
    private final int[] words;
    private final double[] weights;

    private Vector(int[] words, double[] weights) {
        this.words = words;
        this.weights = weights;
    }

    /**
     * The direction of {@code weights}.
     *
     * @param length how long the vector is to be
     */
    static Vector of(SortedMap<Integer, Double> weights, double length) {
        double now = Math.sqrt(weights.values().stream().mapToDouble(it -> it * it).sum());
        return new Vector(
                weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
                weights.values().stream()
                        .mapToDouble(it -> it * length / Math.max(now, 1e-9))
                        .toArray());
    }

    double dot(Vector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            if (words[i] == other.words[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    Vector plus(Vector other) {
        int[] allWords = new int[words.length + other.words.length];
        double[] sums = new double[allWords.length];
        int i = 0;
        int j = 0;
        int size = 0;
        while (i < words.length || j < other.words.length) {
            int mine = i < words.length ? words[i] : Integer.MAX_VALUE;
            int theirs = j < other.words.length ? other.words[j] : Integer.MAX_VALUE;
            allWords[size] = Math.min(mine, theirs);
            sums[size++] =
                    (mine <= theirs ? weights[i++] : 0) + (theirs <= mine ? other.weights[j++] : 0);
        }
        return new Vector(Arrays.copyOf(allWords, size), Arrays.copyOf(sums, size));
    }
}
