package org.parallax.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** Wordings that were once read wrongly. */
class FigureCasesTest {
    /** A Tuesday. */
    private static final LocalDate MAY_13 = LocalDate.of(2025, 5, 13);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It burned on February 30.",
                "It burned on April 31, 2020.",
                "It is due on 2025-02-30.",
            })
    void a_day_that_no_calendar_has_is_none(String text) {
        assertThat(Mentions.of(FactType.DATE, text, MAY_13)).isEmpty();
    }

    @Test
    void the_29th_of_february_of_a_year_without_one_keeps_no_year() {
        assertThat(Mentions.of(FactType.DATE, "It burned on Feb. 29 in the night.", MAY_13))
                .containsExactly("[Feb. 29] --02-29");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It burned last August. | [August] 2024-08",
                "It burned last March. | [March] 2025-03",
                "It met last Tuesday. | [Tuesday] 2025-05-06",
                "It met on Friday. | [Friday] 2025-05-09",
                "It will vote on Friday. | [Friday] 2025-05-16",
                "It will vote next Friday. | [Friday] 2025-05-16",
                "It opened in\u00a0April. | [April] 2025-04",
            })
    void last_next_and_what_is_to_come_are_told_apart(String text, String date) {
        assertThat(Mentions.of(FactType.DATE, text, MAY_13)).containsExactly(date);
    }

    @Test
    void both_ends_of_a_range_of_years_are_dates() {
        assertThat(Mentions.of(FactType.DATE, "It ran from 1912 to 1950."))
                .containsExactly("[1912] 1912", "[1950] 1950");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "half a trillion dollars | [half a trillion dollars] 500000000000 USD",
                "two million three hundred thousand dollars"
                        + " | [two million three hundred thousand dollars] 2300000 USD",
                "two thousand million dollars | [two thousand million dollars] 2000000000 USD",
                "about US$40bn | [US$40bn] ~40000000000 USD",
                "about C$40bn | [C$40bn] ~40000000000 CAD",
            })
    void large_sums_are_added_up_and_hedged(String text, String money) {
        assertThat(Mentions.of(FactType.MONEY, "It cost " + text + ".")).containsExactly(money);
    }

    @ParameterizedTest
    @ValueSource(strings = {"62\u00a0percent", "62\u00a0%", "62%", "62 per cent"})
    void a_no_break_space_parts_no_percentage(String text) {
        assertThat(Mentions.of(FactType.PERCENT, "It fell by " + text + "."))
                .containsExactly("[" + text + "] 62 percent");
    }

    @Test
    void a_span_of_months_is_no_vote() {
        assertThat(Mentions.of(FactType.VOTE, "They voted to jail him for 12-18 months."))
                .isEmpty();
    }

    @Test
    void the_whole_of_which_a_part_is_told_is_no_count() {
        assertThat(
                        Mentions.of(
                                FactType.COUNT,
                                "Two out of three boats sank. One in five boats sank."))
                .isEmpty();
    }
}
