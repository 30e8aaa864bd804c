package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.List;

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

    private static List<List<Integer>> of(double least, double... above) {
        double[][] likeness = alike(above);
        return Clusters.of(Clusters.all(likeness), likeness, least);
    }

    @Test
    void nothing_makes_no_group() {
        assertThat(Clusters.of(List.of(), new double[0][0], 0.2)).isEmpty();
    }

    @Test
    void one_is_alone() {
        assertThat(Clusters.of(List.of(0), new double[1][1], 0.2)).containsExactly(List.of(0));
    }

    @Test
    void all_are_alone_where_none_are_alike_enough() {
        assertThat(of(0.2, 0.1, 0.1, 0.2)).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void the_two_most_alike_are_joined_first() {
        // A chain: 1 is like both its neighbours, who are not alike.
        assertThat(of(0.3, 0.5, 0.0, 0.4)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void a_group_joins_another_by_what_they_share_on_average() {
        assertThat(of(0.2, 0.5, 0.1, 0.4)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void the_largest_group_comes_first_then_that_of_the_earliest_member() {
        double[] above = {
            0, 0, 0, 0, 0, // 0 is alone
            0.9, 0, 0, 0, // 1 is like 2
            0, 0, 0, //
            0.9, 0.9, // 3, 4 and 5 are alike
            0.9
        };
        assertThat(of(0.5, above)).containsExactly(List.of(3, 4, 5), List.of(1, 2), List.of(0));
    }

    @Test
    void only_the_members_asked_for_are_grouped() {
        double[][] likeness = alike(0.9, 0.9, 0.9);
        assertThat(Clusters.of(List.of(0, 2), likeness, 0.5)).containsExactly(List.of(0, 2));
    }

    @Property(tries = 200)
    void whatever_they_are_like_each_is_in_one_group(
            @ForAll @Size(15) List<@DoubleRange(min = 0, max = 1) Double> above) {
        double[] values = above.stream().mapToDouble(Double::doubleValue).toArray();
        List<List<Integer>> groups = of(0.4, values);
        assertThat(groups.stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
        assertThat(groups).noneMatch(List::isEmpty);
    }
}
