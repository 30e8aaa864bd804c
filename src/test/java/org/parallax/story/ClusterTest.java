package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.TreeMap;

class ClusterTest {
    private static final LocalDate MAY_13 = LocalDate.of(2025, 5, 13);

    private static Cluster article(int place, @Nullable LocalDate day) {
        TreeMap<Integer, Double> words = new TreeMap<>();
        words.put(place, 1.0);
        words.put(99, 1.0);
        return Cluster.of(place, Vector.of(words, 1), day);
    }

    @Test
    void two_taken_together_have_the_members_and_words_of_both() {
        Cluster both = article(5, MAY_13).with(article(2, null));
        assertThat(both.members()).containsExactly(2, 5);
        assertThat(both.days()).hasSize(1);
        assertThat(both.alike(article(7, null))).isCloseTo(1, within(1e-9));
    }

    @Test
    void days_count_only_where_both_are_known() {
        assertThat(article(1, MAY_13).daysApart(article(2, null))).isZero();
        assertThat(article(1, null).daysApart(article(2, null))).isZero();
    }

    @Test
    void a_week_makes_no_difference() {
        assertThat(article(1, MAY_13).daysApart(article(2, MAY_13.plusDays(7)))).isZero();
        assertThat(article(1, MAY_13).daysApart(article(2, MAY_13.minusDays(7)))).isZero();
    }

    @Test
    void the_longer_after_the_less_it_is_one_happening_but_years_are_no_more_than_months() {
        Cluster first = article(1, MAY_13);
        double month = first.daysApart(article(2, MAY_13.plusMonths(1)));
        double months = first.daysApart(article(2, MAY_13.plusMonths(3)));
        double years = first.daysApart(article(2, MAY_13.plusYears(80)));
        assertThat(month).isPositive().isLessThan(months);
        assertThat(years).isEqualTo(months);
    }

    @Test
    void every_pair_counts() {
        Cluster late = article(2, MAY_13.plusYears(1)).with(article(3, MAY_13.plusYears(2)));
        Cluster one = article(1, MAY_13);
        assertThat(one.daysApart(late))
                .isCloseTo(2 * one.daysApart(article(2, MAY_13.plusYears(1))), within(1e-9));
    }
}
