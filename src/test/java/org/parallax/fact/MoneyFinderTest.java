package org.parallax.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class MoneyFinderTest {
    private static List<String> money(String text) {
        return Mentions.of(FactType.MONEY, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$",
                "They paid $$$ and € and dollars.",
                "Five, dollars and sense.",
                "Twelve boats were sold.",
                "Millions of dollars were lost.",
            })
    void a_sign_or_a_word_without_a_number_is_no_money(String text) {
        assertThat(money(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$78.4 million | 78400000 USD",
                "$78.4m | 78400000 USD",
                "$1,140.50 | 1140.5 USD",
                "$0.50 | 0.5 USD",
                "US$40bn | 40000000000 USD",
                "US $4 million | 4000000 USD",
                "USD 40 million | 40000000 USD",
                "A$3 | 3 AUD",
                "C$5 | 5 CAD",
                "£3bn | 3000000000 GBP",
                "€1,140 | 1140 EUR",
                "¥300 | 300 JPY",
                "200 euros | 200 EUR",
                "five million dollars | 5000000 USD",
                "a million dollars | 1000000 USD",
                "half a billion euros | 500000000 EUR",
            })
    void an_amount_has_a_number_and_a_currency(String written, String value) {
        assertThat(money("In the end it cost " + written + " in all."))
                .containsExactly("[" + written + "] " + value);
    }

    @Test
    void a_no_break_space_is_a_space() {
        assertThat(money("It cost $3\u00a0million, or 3\u00a0million\u00a0euros."))
                .containsExactly(
                        "[$3\u00a0million] 3000000 USD", "[3\u00a0million\u00a0euros] 3000000 EUR");
    }

    @Test
    void money_is_not_counted_as_things() {
        assertThat(Mentions.of(FactType.COUNT, "They paid $12 millions and 200 euros for boats."))
                .isEmpty();
    }

    @Test
    void about_and_the_like_make_it_approximate() {
        assertThat(
                        money(
                                "It cost at least $5 million, around 9 million dollars, more than"
                                        + " USD 7 million, or $6 million."))
                .containsExactly(
                        "[$5 million] ~5000000 USD",
                        "[9 million dollars] ~9000000 USD",
                        "[USD 7 million] ~7000000 USD",
                        "[$6 million] 6000000 USD");
    }
}
