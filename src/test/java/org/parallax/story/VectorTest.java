package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class VectorTest {
    private static Vector of(Map<Integer, Double> weights) {
        return Vector.of(new TreeMap<>(weights), 1);
    }

    private static Vector every(List<Integer> words, double weight) {
        TreeMap<Integer, Double> weights = new TreeMap<>();
        words.forEach(word -> weights.put(word, weight + word));
        return Vector.of(weights, weight);
    }

    @Test
    void nothing_is_like_nothing() {
        Vector none = of(Map.of());
        assertThat(none.dot(none)).isZero();
        assertThat(none.dot(of(Map.of(1, 2.0)))).isZero();
    }

    @Test
    void a_word_that_weighs_nothing_does_no_harm() {
        Vector none = of(Map.of(1, 0.0));
        assertThat(none.dot(none)).isZero();
    }

    @Test
    void it_is_as_long_as_it_is_to_be() {
        Vector three = Vector.of(new TreeMap<>(Map.of(1, 7.0, 4, 2.0)), 3);
        assertThat(three.dot(three)).isCloseTo(9, within(1e-9));
    }

    @Test
    void only_words_of_both_count() {
        assertThat(of(Map.of(1, 3.0, 2, 4.0)).dot(of(Map.of(2, 5.0, 7, 12.0))))
                .isCloseTo(4.0 / 5 * 5 / 13, within(1e-9));
    }

    @Property(tries = 200)
    void a_sum_is_as_like_another_as_its_parts_together(
            @ForAll @Size(max = 9) List<@IntRange(max = 12) Integer> one,
            @ForAll @Size(max = 9) List<@IntRange(max = 12) Integer> two,
            @ForAll @Size(max = 9) List<@IntRange(max = 12) Integer> three,
            @ForAll @DoubleRange(min = 0.1, max = 3) double weight) {
        Vector a = every(one, weight);
        Vector b = every(two, 1);
        Vector c = every(three, 2);
        assertThat(a.plus(b).dot(c)).isCloseTo(a.dot(c) + b.dot(c), within(1e-9));
        assertThat(c.dot(b.plus(a))).isCloseTo(a.dot(c) + b.dot(c), within(1e-9));
    }
}
