package org.parallax.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class VoteFinderTest {
    private static List<String> votes(String text) {
        return Mentions.of(FactType.VOTE, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The home side won 9–6 on Sunday.",
                "The shop is open 9-6.",
                "They voted on 2024-05-13.",
                "They voted $9-6 away.",
                "They voted 62%–38%.",
                "They voted for a term of 2 to 4 years.",
                "They voted 5-4-1.",
            })
    void what_is_no_tally_of_a_vote_is_none(String text) {
        assertThat(votes(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9–6",
                "9-6",
                "9 to 6",
                "nine to six",
                "nine votes to six",
                "9-to-6",
                "9 in favor to 6",
                "nine votes against six"
            })
    void all_spellings_have_one_value(String written) {
        assertThat(votes("The council voted " + written + " to close the hall."))
                .containsExactly("[" + written + "] 9 to 6");
    }

    @Test
    void nobody_may_be_against() {
        assertThat(votes("The bill passed 50-0, and the other by nine votes to none."))
                .containsExactly("[50-0] 50 to 0", "[nine votes to none] 9 to 0");
    }

    @Test
    void a_tally_is_told_by_any_word_of_voting_in_its_sentence() {
        assertThat(
                        votes(
                                "The Senate confirmed her 50-48. The court ruled 6-3. It was a 3–2 split."))
                .containsExactly("[50-48] 50 to 48", "[6-3] 6 to 3", "[3–2] 3 to 2");
    }

    @Test
    void a_tally_is_not_counted_as_things() {
        assertThat(Mentions.of(FactType.COUNT, "The council passed it by nine votes to six."))
                .isEmpty();
    }
}
