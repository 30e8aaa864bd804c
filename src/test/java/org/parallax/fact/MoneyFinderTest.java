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
                "$ 62 million | 62000000 USD",
                "c $ 9.4 million | 9400000 CAD",
                "hk $ 9.05 billion | 9050000000 HKD",
                "u.s $ 900 | 900 USD",
                "Mex$ 12 million | 12000000 MXN",
                "Rs 35 lakh | 3500000 INR",
                "20 $ | 20 USD",
                "₿12 | 12 BTC",
                "60₾ | 60 GEL",
                "60元 | 60 CNY",
                "81 USD million | 81000000 USD",
                "USD85 | 85 USD",
                "44 MUSD | 44000000 USD",
                "MAUD 72 | 72000000 AUD",
                "65 rmb | 65 CNY",
                "83 million Finnish markka | 83000000 FIM",
                "200 Swedish kronor | 200 SEK",
                "200 U.S. dollars | 200 USD",
                "200 Hong Kong dollars | 200 HKD",
                "3 million Brazilian reais | 3000000 BRL",
                "forty-thousand South Korean won | 40000 KRW",
                "274 million pounds | 274000000 GBP",
                "85 cents | 0.85 USD",
                "365 pence | 365 penny",
                "8 dollars 25 cents | 8.25 USD",
                "sixty dollars and twenty-two cents | 60.22 USD",
            })
    void an_amount_has_a_number_and_a_currency(String written, String value) {
        assertThat(money("In the end it cost " + written + " in all."))
                .containsExactly("[" + written + "] " + value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It cost 26 dollars 75. | [26 dollars 75] 26.75 USD",
                "It cost 31 USD and 40. | [31 USD and 40] 31.4 USD",
                "It cost $6.80 and 41 came to see it. | [$6.80] 6.8 USD",
                "It cost 26 dollars and 75 boats sank. | [26 dollars] 26 USD",
                "It cost sixty dollars four hundred times. | [sixty dollars] 60 USD",
            })
    void a_number_after_dollars_is_cents_only_where_nothing_follows(String text, String money) {
        assertThat(money(text)).containsExactly(money);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It cost $4 to $5 million. | [$4] 4000000 USD, [$5 million] 5000000 USD",
                "It cost $10-15 million. | [$10] 10000000 USD, [15 million] 15000000 USD",
                "Plums 7 $ 18 $ | [7 $] 7 USD, [18 $] 18 USD",
                "Pears 3 €, figs 8 €. | [3 €] 3 EUR, [8 €] 8 EUR",
                "One $35 ticket. | [$35] 35 USD",
                "Rent $ 41.00 $ 52.60 | [$ 41.00] 41 USD, [$ 52.60] 52.6 USD",
                "A $46-a-head dinner and a 15-cent-a-head snack."
                        + " | [$46] 46 USD, [15-cent] 0.15 USD",
            })
    void amounts_beside_each_other_keep_their_own_signs(String text, String money) {
        assertThat(String.join(", ", money(text))).isEqualTo(money);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALL 9 boats sank, TRY 3 of them, TOP 10.",
                "He lost 12 pounds and sold 20 pounds of plums.",
                "Of the twelve, three won; 40 marks were given and two real boats sank.",
                "The four thousand mark was passed.",
            })
    void a_word_that_is_also_a_currency_is_none_out_of_place(String text) {
        assertThat(money(text)).isEmpty();
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
