package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.fact.FactType;

import java.util.List;

class RoundingTest {
    private static List<StoryFact> money(String one, String other) {
        return Aligned.of(
                Told.all(new Told("a1").money("one", one), new Told("a2").money("two", other)), 0);
    }

    private static List<StoryFact> counts(Told one, Told other) {
        return Aligned.of(Told.all(one, other), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "78000000, 78400000",
        "78400000, 78000000",
        "79000000, 78500000",
        "78000000, 78999999",
        "1100, 1140",
        "1.4, 1.38",
    })
    void a_coarser_amount_of_money_rounds_or_cuts_a_finer_one(String one, String other) {
        List<StoryFact> facts = money(one, other);
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().joined().rule()).isEqualTo("join.rounding");
    }

    @ParameterizedTest
    @CsvSource({"78400000, 78500000", "77000000, 78400000", "7800000, 78400000", "0, 78400000"})
    void what_does_not_give_it_is_another_amount(String one, String other) {
        assertThat(money(one, other)).hasSize(2);
    }

    @Test
    void one_digit_needs_a_word_like_about() {
        assertThat(
                        counts(
                                new Told("a1").about("about 300 people", "300", "person"),
                                new Told("a2").count("312 people", "312", "person")))
                .hasSize(1);
        assertThat(
                        counts(
                                new Told("a1").count("300 people", "300", "person"),
                                new Told("a2").count("312 people", "312", "person")))
                .hasSize(2);
    }

    @Test
    void small_counts_are_never_roundings_of_each_other() {
        assertThat(
                        counts(
                                new Told("a1").about("about 20 boats", "20", "boat"),
                                new Told("a2").count("21 boats", "21", "boat")))
                .hasSize(2);
    }

    @Test
    void another_unit_is_never_a_rounding() {
        assertThat(
                        counts(
                                new Told("a1").count("1,100 boats", "1100", "boat"),
                                new Told("a2").count("1,140 people", "1140", "person")))
                .hasSize(2);
    }

    @Test
    void a_vote_is_never_a_rounding() {
        Told[] votes = {
            new Told("a1")
                    .fact("110-0", FactType.VOTE, Told.amount("110", "to 0"), true, "fact.vote"),
            new Told("a2")
                    .fact("112-0", FactType.VOTE, Told.amount("112", "to 0"), false, "fact.vote")
        };
        assertThat(Aligned.of(Told.all(votes), 0)).hasSize(2);
    }

    @Test
    void a_rounding_of_two_finer_amounts_is_joined_with_neither() {
        assertThat(
                        Aligned.of(
                                Told.all(
                                        new Told("a1").money("$78 million", "78000000"),
                                        new Told("a2").money("$78.4 million", "78400000"),
                                        new Told("a3").money("$78.1 million", "78100000")),
                                0))
                .hasSize(3);
    }
}
