package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;

import java.time.LocalDate;
import java.util.List;

class DatingTest {
    private static final LocalDate FRIDAY = LocalDate.of(2025, 5, 16);

    /** The days of the last article, as they are read beside the others. */
    private static List<String> days(List<List<String>> events, Told... told) {
        Story story = new Story("s1", "A story", Told.all(told), events);
        AnalyzedArticle last = Dating.of(story).getLast();
        return last.mentions().stream()
                .map(Mention::value)
                .map(value -> value instanceof FactValue.Day day ? day.iso() : "other")
                .toList();
    }

    @Test
    void a_weekday_without_a_date_anywhere_is_left_out() {
        assertThat(
                        days(
                                List.of(List.of("a1", "a2")),
                                new Told("a1"),
                                new Told("a2")
                                        .day("Tuesday", "-W-2")
                                        .count("two cats", "2", "cat")))
                .containsExactly("other");
    }

    @Test
    void a_weekday_is_the_one_before_the_first_date_of_the_event() {
        assertThat(
                        days(
                                List.of(List.of("a1", "a2", "a3")),
                                new Told("a1").on(FRIDAY.plusDays(9)),
                                new Told("a2").on(FRIDAY),
                                new Told("a3").day("Tuesday", "-W-2").day("Friday", "-W-5")))
                .containsExactly("2025-05-13", "2025-05-16");
    }

    @Test
    void the_date_of_another_event_tells_nothing() {
        assertThat(
                        days(
                                List.of(List.of("a1"), List.of("a2")),
                                new Told("a1").on(FRIDAY),
                                new Told("a2").day("Tuesday", "-W-2").day("June", "--06")))
                .containsExactly("--06");
    }

    @Test
    void a_month_is_the_nearest_to_the_event() {
        assertThat(
                        days(
                                List.of(List.of("a1", "a2")),
                                new Told("a1").on(FRIDAY),
                                new Told("a2").day("June", "--06").day("December", "--12")))
                .containsExactly("2025-06", "2024-12");
    }

    @Test
    void an_article_with_a_date_of_its_own_is_left_as_it_is() {
        assertThat(
                        days(
                                List.of(List.of("a1", "a2")),
                                new Told("a1").on(FRIDAY),
                                new Told("a2").on(FRIDAY.minusDays(30)).day("June", "--06")))
                .containsExactly("--06");
    }

    @Test
    void what_was_inferred_says_so() {
        Story story =
                new Story(
                        "s1",
                        "A story",
                        Told.all(new Told("a1").on(FRIDAY), new Told("a2").day("Tuesday", "-W-2")),
                        List.of(List.of("a1", "a2")));
        assertThat(Dating.of(story).getLast().mentions().getFirst().reason().rule())
                .isEqualTo("fact.inferred");
    }
}
