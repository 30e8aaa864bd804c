package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.fact.FactValue;

import java.util.List;

class DaysTest {
    private static List<StoryFact> align(Told... told) {
        return Aligned.of(Told.all(told), 0);
    }

    @Test
    void two_written_years_stay_apart() {
        assertThat(
                        align(
                                new Told("a1").day("May 13, 2024", "2024-05-13"),
                                new Told("a2").day("May 13, 2025", "2025-05-13")))
                .hasSize(2);
    }

    @Test
    void a_day_without_a_year_stays_apart_where_two_years_are_written() {
        assertThat(
                        align(
                                new Told("a1").day("May 13, 2024", "2024-05-13"),
                                new Told("a2").day("May 13, 2025", "2025-05-13"),
                                new Told("a3").day("May 13", "--05-13")))
                .hasSize(3);
    }

    @Test
    void a_day_without_a_year_is_of_the_year_that_is_written() {
        List<StoryFact> facts =
                align(
                        new Told("a1").day("May 13", "--05-13").day("May 13", "--05-13"),
                        new Told("a2").day("May 13, 2025", "2025-05-13"));
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().value()).isEqualTo(new FactValue.Day("2025-05-13"));
        assertThat(facts.getFirst().joined().rule()).isEqualTo("join.day");
    }

    @Test
    void a_year_that_was_only_inferred_gives_way_to_one_that_is_written() {
        List<StoryFact> facts =
                align(
                        new Told("a1").inferred("May 13", "2024-05-13"),
                        new Told("a2").inferred("May 13", "2024-05-13"),
                        new Told("a3").day("May 13, 2025", "2025-05-13"));
        assertThat(facts)
                .extracting(StoryFact::value)
                .containsExactly(new FactValue.Day("2025-05-13"));
    }

    @Test
    void of_inferred_years_the_one_that_most_suggest_stands() {
        List<StoryFact> facts =
                align(
                        new Told("a1").inferred("May 13", "2024-05-13"),
                        new Told("a2").inferred("May 13", "2025-05-13"),
                        new Told("a3").inferred("May 13", "2025-05-13"));
        assertThat(facts)
                .extracting(StoryFact::value)
                .containsExactly(new FactValue.Day("2025-05-13"));
    }

    @Test
    void another_day_a_month_or_a_year_is_not_joined() {
        assertThat(
                        align(
                                new Told("a1").day("May 13", "--05-13").day("May", "--05"),
                                new Told("a2").day("May 14, 2025", "2025-05-14"),
                                new Told("a3").day("May 2025", "2025-05").day("2025", "2025")))
                .hasSize(5);
    }
}
