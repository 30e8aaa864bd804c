package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class DiscrepanciesTest {
    private static List<Discrepancy> of(Told... told) {
        return Discrepancies.of(Aligned.of(Told.all(told), 0));
    }

    @Test
    void nothing_differs_where_nothing_is_said() {
        assertThat(of()).isEmpty();
    }

    @Test
    void nothing_differs_where_all_say_it_alike() {
        assertThat(
                        of(
                                new Told("a1").count("twelve boats", "12", "boat"),
                                new Told("a2").count("12 boats", "12", "boat")))
                .isEmpty();
    }

    @Test
    void a_name_one_letter_off_is_told_with_the_usual_one_beside_it() {
        List<Discrepancy> found =
                of(
                        new Told("a1").body("Port Calderon Mills").body("Port Caldeon Mills"),
                        new Told("a2").body("Port Calderon Mills"));
        assertThat(found)
                .singleElement()
                .satisfies(slip -> {
                    assertThat(slip.kind()).isEqualTo(Discrepancy.Kind.SPELLING);
                    assertThat(slip.places())
                            .extracting(Place::article)
                            .containsExactly("a1", "a1");
                });
    }

    @Test
    void a_last_name_for_a_full_one_is_no_discrepancy() {
        assertThat(of(new Told("a1").person("Reyes"), new Told("a2").person("Ann Reyes")))
                .isEmpty();
    }

    @Test
    void a_day_without_a_year_is_no_discrepancy() {
        assertThat(
                        of(
                                new Told("a1").day("May 13", "--05-13"),
                                new Told("a2").day("May 13, 2025", "2025-05-13")))
                .isEmpty();
    }

    @Test
    void a_rounding_is_told_with_every_place_that_states_the_fact() {
        List<Discrepancy> found =
                of(
                        new Told("a1").says("First").money("$78 million", "78000000"),
                        new Told("a2").money("$78.4 million", "78400000"),
                        new Told("a3").count("twelve boats", "12", "boat"));
        assertThat(found).hasSize(1);
        Discrepancy rounding = found.getFirst();
        assertThat(rounding.kind()).isEqualTo(Discrepancy.Kind.ROUNDING);
        assertThat(rounding.fact()).isEqualTo("f1");
        assertThat(rounding.places()).extracting(Place::article).containsExactly("a1", "a2");
        assertThat(rounding.reason().words()).containsExactly("$78.4 million");
    }
}
