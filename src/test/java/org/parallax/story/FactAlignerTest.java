package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.fact.FactType;

import java.util.List;

class FactAlignerTest {
    private static List<StoryFact> align(Told... told) {
        return Aligned.of(Told.all(told), 0);
    }

    @Test
    void without_articles_or_mentions_there_is_no_fact() {
        assertThat(align()).isEmpty();
        assertThat(align(new Told("a1"), new Told("a2").says("Nothing at all"))).isEmpty();
    }

    @Test
    void the_same_value_and_unit_are_one_fact_however_they_are_written() {
        List<StoryFact> facts =
                align(
                        new Told("a1").count("twelve boats", "12", "boat"),
                        new Told("a2").count("12 fishing boats", "12.0", "boat"));
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().articles()).containsExactly("a1", "a2");
        assertThat(facts.getFirst().isShared()).isTrue();
        assertThat(facts.getFirst().joined().rule()).isEqualTo("join.value");
    }

    @Test
    void the_same_number_of_something_else_is_another_fact() {
        assertThat(
                        align(
                                new Told("a1").count("twelve boats", "12", "boat"),
                                new Told("a2").count("twelve letters", "12", "letter")))
                .hasSize(2)
                .noneMatch(StoryFact::isShared);
    }

    @Test
    void the_same_amount_of_another_type_is_another_fact() {
        assertThat(
                        align(
                                new Told("a1").money("$12", "12"),
                                new Told("a2").count("12 USD", "12", "USD")))
                .hasSize(2);
    }

    @Test
    void mentions_of_one_article_are_one_fact_that_is_not_shared() {
        List<StoryFact> facts =
                align(
                        new Told("a1")
                                .count("twelve boats", "12", "boat")
                                .count("12 boats", "12", "boat"));
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().isShared()).isFalse();
        assertThat(facts.getFirst().in("a1")).hasSize(2);
        assertThat(facts.getFirst().in("a2")).isEmpty();
    }

    @Test
    void shared_facts_come_first_then_figures_before_names_then_the_widest() {
        List<StoryFact> facts =
                align(
                        new Told("a1")
                                .person("Lena Brandt")
                                .count("three cars", "3", "car")
                                .count("two boats", "2", "boat")
                                .person("Ann Reyes"),
                        new Told("a2").count("four boats", "4", "boat").person("Ann Reyes"),
                        new Told("a3")
                                .count("four boats", "4", "boat")
                                .count("two boats", "2", "boat")
                                .person("Ann Reyes")
                                .count("four boats", "4", "boat"),
                        new Told("a4").count("four boats", "4", "boat"));
        assertThat(facts)
                .extracting(StoryFact::label)
                .containsExactly(
                        "four boats", "two boats", "Ann Reyes", "three cars", "Lena Brandt");
    }

    @Test
    void ids_go_on_from_the_story_before() {
        assertThat(Aligned.of(Told.all(new Told("a1").money("$5", "5").money("$6", "6")), 7))
                .extracting(StoryFact::id)
                .containsExactly("f8", "f9");
    }

    @Test
    void mentions_stand_by_article_and_then_as_in_the_text() {
        List<StoryFact> facts =
                align(
                        new Told("a2").says("Later").money("$78 million", "78000000"),
                        new Told("a1")
                                .money("$78.4 million", "78400000")
                                .money("$78 million", "78000000"));
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().mentions())
                .extracting(FactMention::article)
                .containsExactly("a2", "a1", "a1");
        assertThat(facts.getFirst().in("a1")).extracting(FactMention::span).isSorted();
    }

    @Test
    void a_figure_is_called_by_its_most_frequent_wording_and_of_these_the_shortest() {
        assertThat(
                        align(
                                new Told("a1")
                                        .count("twelve of the boats", "12", "boat")
                                        .count("12 boats", "12", "boat"),
                                new Told("a2").count("twelve old boats", "12", "boat")))
                .extracting(StoryFact::label)
                .containsExactly("12 boats");
    }

    @Test
    void a_figure_is_never_called_by_its_rounding() {
        List<StoryFact> facts =
                align(
                        new Told("a1").money("$78 million", "78000000"),
                        new Told("a2").money("$78 million", "78000000"),
                        new Told("a3").money("$78.4 million", "78400000"));
        assertThat(facts).extracting(StoryFact::label).containsExactly("$78.4 million");
        assertThat(facts.getFirst().value()).isEqualTo(Told.amount("78400000", "USD"));
    }

    @Test
    void a_person_is_called_by_the_full_name_and_joined_as_a_name() {
        List<StoryFact> facts =
                align(new Told("a1").person("Reyes"), new Told("a2").person("Ann Reyes"));
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().label()).isEqualTo("Ann Reyes");
        assertThat(facts.getFirst().type()).isEqualTo(FactType.PERSON);
        assertThat(facts.getFirst().joined().rule()).isEqualTo("join.name");
    }

    @Test
    void a_number_of_nothing_in_particular_is_not_shared() {
        assertThat(
                        Aligned.of(
                                Told.all(
                                        new Told("a1").quantity("17", "17").quantity("17", "17"),
                                        new Told("a2").quantity("17", "17")),
                                0))
                .hasSize(2)
                .noneMatch(StoryFact::isShared);
    }
}
