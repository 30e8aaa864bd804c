package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

class ClustersTest {
    private static double[][] alike(double... above) {
        int size = 1;
        while (size * (size - 1) / 2 < above.length) {
            size++;
        }
        double[][] likeness = new double[size][size];
        int at = 0;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                likeness[i][j] = above[at];
                likeness[j][i] = above[at];
                at++;
            }
        }
        return likeness;
    }

    private static List<List<Integer>> everyone(int size) {
        List<Integer> all = IntStream.range(0, size).boxed().toList();
        return IntStream.range(0, size).mapToObj(i -> all).toList();
    }

    private static List<Cluster> single(int size) {
        Vector none = Vector.of(new TreeMap<>(), 1);
        return IntStream.range(0, size).mapToObj(i -> Cluster.of(i, none, null)).toList();
    }

    private static double sum(double[][] likeness, Cluster one, Cluster other) {
        return one.members().stream()
                .flatMapToDouble(i -> other.members().stream().mapToDouble(j -> likeness[i][j]))
                .sum();
    }

    private static List<List<Integer>> of(
            double[][] likeness,
            List<List<Integer>> candidates,
            double least,
            BooleanSupplier goesOn) {
        return Clusters.of(
                        single(likeness.length),
                        candidates,
                        (one, other) -> sum(likeness, one, other),
                        least,
                        goesOn)
                .stream()
                .map(Cluster::members)
                .toList();
    }

    private static List<List<Integer>> of(double least, double... above) {
        double[][] likeness = alike(above);
        return of(likeness, everyone(likeness.length), least, () -> true);
    }

    /** The same, as slowly as the definition has it. */
    private static List<List<Integer>> byDefinition(double[][] likeness, double least) {
        List<Cluster> clusters = new ArrayList<>(single(likeness.length));
        while (true) {
            double most = least;
            List<Cluster> best = List.of();
            for (Cluster one : clusters) {
                for (Cluster other : clusters) {
                    double average = sum(likeness, one, other) / one.size() / other.size();
                    if (!one.equals(other) && average > most + 1e-12) {
                        most = average;
                        best = List.of(one, other);
                    }
                }
            }
            if (best.isEmpty()) {
                return clusters.stream().map(Cluster::members).toList();
            }
            clusters.removeAll(best);
            clusters.add(best.getFirst().with(best.getLast()));
        }
    }

    @Test
    void nothing_makes_no_group() {
        assertThat(of(new double[0][0], List.of(), 0.2, () -> true)).isEmpty();
    }

    @Test
    void one_is_alone() {
        assertThat(of(new double[1][1], everyone(1), 0.2, () -> true)).containsExactly(List.of(0));
    }

    @Test
    void all_are_alone_where_none_are_alike_enough() {
        assertThat(of(0.2, 0.1, 0.1, 0.2)).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void the_two_most_alike_are_joined_first() {
        // A chain: 1 is like both its neighbours, who are not alike.
        assertThat(of(0.3, 0.5, 0.0, 0.4)).containsExactlyInAnyOrder(List.of(0, 1), List.of(2));
    }

    @Test
    void of_equals_the_earlier_ones_are_joined_first() {
        assertThat(of(0.3, 0.5, 0.0, 0.5)).containsExactlyInAnyOrder(List.of(0, 1), List.of(2));
    }

    @Test
    void a_group_joins_another_by_what_they_share_on_average() {
        assertThat(of(0.2, 0.5, 0.1, 0.4)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void only_candidates_are_joined() {
        double[][] likeness = alike(0.9, 0.9, 0.9);
        assertThat(of(likeness, List.of(List.of(0, 2), List.of(), List.of()), 0.5, () -> true))
                .containsExactlyInAnyOrder(List.of(0, 2), List.of(1));
    }

    @Test
    void a_candidate_of_one_brings_in_what_it_shares_with_all() {
        // 0 names 1 and 2; 1 and 2 do not name each other and are nothing like each other.
        double[][] likeness = alike(0.9, 0.6, 0.0);
        List<List<Integer>> named = List.of(List.of(1, 2), List.of(), List.of());
        assertThat(of(likeness, named, 0.31, () -> true))
                .containsExactlyInAnyOrder(List.of(0, 1), List.of(2));
        assertThat(of(likeness, named, 0.29, () -> true)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void no_more_are_joined_once_it_is_stopped() {
        double[][] likeness = alike(0.9, 0.9, 0.9);
        assertThat(of(likeness, everyone(3), 0.5, () -> false)).hasSize(3);
        int[] asked = {0};
        assertThat(of(likeness, everyone(3), 0.5, () -> asked[0]++ == 0)).hasSize(2);
    }

    @Property(tries = 200)
    void whatever_they_are_like_they_are_grouped_as_the_definition_says(
            @ForAll @Size(21) List<@DoubleRange(min = 0, max = 1) Double> above,
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double least) {
        double[][] likeness = alike(above.stream().mapToDouble(Double::doubleValue).toArray());
        spread(likeness);
        assertThat(of(likeness, everyone(7), least, () -> true))
                .containsExactlyInAnyOrderElementsOf(byDefinition(likeness, least));
    }

    /** No two pairs equally alike: which of equals comes first is not for the definition to say. */
    private static void spread(double[][] likeness) {
        for (int i = 0; i < likeness.length; i++) {
            for (int j = 0; j < i; j++) {
                likeness[i][j] += 1e-6 * Math.sin(31 * i + j);
                likeness[j][i] = likeness[i][j];
            }
        }
    }
}
