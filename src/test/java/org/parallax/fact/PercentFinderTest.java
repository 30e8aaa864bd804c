package org.parallax.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PercentFinderTest {
    private static List<String> percents(String text) {
        return Mentions.of(FactType.PERCENT, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "A percent of them, per cent by per cent.",
                "It rose by five percentage points.",
                "They paid 62 cents per centimetre.",
                "62, percent or not.",
                "What percent of 62 boats sank?",
            })
    void what_is_no_share_of_a_hundred_is_none(String text) {
        assertThat(percents(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "62%",
                "62 %",
                "62 percent",
                "62 per cent",
                "sixty-two percent",
                "62.0%",
                "62 percents",
                "62 percentage",
                "62-percent",
                "62 pct",
                "62 per cents"
            })
    void all_spellings_have_one_value(String written) {
        assertThat(percents("In the end " + written + " of them voted."))
                .containsExactly("[" + written + "] 62 percent");
    }

    @Test
    void it_can_be_negative_and_can_head_a_table() {
        assertThat(percents("Sales grew by minus four percent."))
                .containsExactly("[minus four percent] -4 percent");
        assertThat(percents("percent of forty-two"))
                .containsExactly("[percent of forty-two] 42 percent");
    }

    @Test
    void a_hedge_makes_it_approximate() {
        assertThat(percents("Roughly 62% voted, nearly 70 percent in town and 0.5% at sea."))
                .containsExactly(
                        "[62%] ~62 percent", "[70 percent] ~70 percent", "[0.5%] 0.5 percent");
    }
}
