package org.parallax.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class QuantityFinderTest {
    private static List<String> quantities(String text) {
        return Mentions.of(FactType.QUANTITY, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Call +44 20 7946 0991-12, or 555-0142, or write to 10.0.0.1.",
                "They live at No. 5, in Room 101, off Route 66.",
                "The Ostrel 737 and the iBoat 4 came, and the new 787 as well.",
                "Section 12 says so.",
                "One of them came, the two met, no one left, and which one was it?",
                "He was one of the three, and she one of the twelve.",
                "It opened in 1987 at 9 p.m. and cost $5.",
                "(1) wash it; (2) dry it.",
                "It ended 3-2 on 5/17/2018.",
                "Thanks a million, a hundred of you came.",
                "About 290 seat and 200 iBoat wait.",
            })
    void what_only_names_or_points_is_no_quantity(String text) {
        assertThat(quantities(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Bela Ostrander, 34, came.; [34] 34 year",
                "Bela Ostrander, who is 71, came.; [71] 71 year",
                "She was aged 34.; [34] 34 year",
                "She died at the age of eighty-one.; [eighty-one] 81 year",
                "A 34-year-old woman came.; [34-year-old] 34 year",
                "The nine-year-olds came.; [nine-year-olds] 9 year",
                "He is 34 years old.; [34 years old] 34 year",
            })
    void an_age_is_in_years(String text, String age) {
        assertThat(quantities(text)).containsExactly(age);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 km | 12 kilometre",
                "12km | 12 kilometre",
                "12 kilometers | 12 kilometre",
                "a 40-mile | 40 mile",
                "180.5ml | 180.5 millilitre",
                "minus six degrees Celsius | -6 degree Celsius",
                "30°C | 30 degree Celsius",
                "3 ½ inches | 3.5 inch",
                "six feet | 6 foot",
                "200 square metres | 200 square metre",
                "two million tonnes | 2000000 tonne",
                "60mph | 60 mile per hour",
            })
    void a_measure_has_its_unit_in_the_singular(String written, String value) {
        assertThat(quantities("It was " + written + ", they said."))
                .containsExactly("[" + written.replace("a 40", "40") + "] " + value);
    }

    @Test
    void a_part_of_a_whole_is_a_quantity_without_a_unit() {
        assertThat(
                        quantities(
                                "Two thirds of the town and one in five of us agreed with nearly half."))
                .containsExactly(
                        "[Two thirds] 0.666666666666667 null",
                        "[one in five] 0.2 null",
                        "[half] ~0.5 null");
    }

    @Test
    void a_number_that_stands_alone_is_a_quantity() {
        assertThat(
                        quantities(
                                "The hall holds 48,000, the yard about 1,200 of them; the answer is"
                                        + " minus one, and 40 more came."))
                .containsExactly(
                        "[48,000] 48000 null",
                        "[1,200] ~1200 null",
                        "[minus one] -1 null",
                        "[40] 40 null");
    }

    @Test
    void what_another_finder_took_is_not_given_again() {
        assertThat(
                        quantities(
                                "On May 5, 2025 they paid $12 million, 62% more, for 14 boats and a"
                                        + " 2 hour trip; they voted 9-6."))
                .isEmpty();
    }

    @Test
    void the_low_end_of_a_range_has_no_unit_of_its_own() {
        assertThat(quantities("It holds between 60 and 90 boats, or 20 to 25 percent of them."))
                .isEmpty();
    }
}
