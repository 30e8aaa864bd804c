package org.parallax.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class CountFinderTest {
    private static List<String> counts(String text) {
        return Mentions.of(FactType.COUNT, text);
    }

    private static List<String> durations(String text) {
        return Mentions.of(FactType.DURATION, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The third boat sank, and it was the 21st time.",
                "In 1912 boats were rare.",
                "1912 boats were rare.",
                "The 2019 rules say so.",
                "One boat sank.",
                "Section 12 boats and route 66 buses.",
                "The 10:30 buses and the 555-1234 boats.",
                "It opens at 9 p.m. and boats leave.",
                "Dozens of eggs, hundreds of boats, several hundred people.",
                "The twelve of us were there, and 40 more came.",
                "Twelve. Boats came.",
                "Twelve, boats and all.",
                "12 more than boats.",
                "They paid 12 dollars.",
                "About 12 percent.",
            })
    void what_is_no_number_of_things_is_not_counted(String text) {
        assertThat(counts(text)).isEmpty();
    }

    @Nested
    class A_thing {
        @Test
        void can_stand_right_after_its_number() {
            assertThat(counts("They sent four letters, 1,140 bills and half a million leaflets."))
                    .containsExactly(
                            "[four letters] 4 letter",
                            "[1,140 bills] 1140 bill",
                            "[half a million leaflets] 500000 leaflet");
        }

        @Test
        void can_stand_after_its_modifiers() {
            assertThat(counts("Twelve old wooden fishing boats sank with fifteen women drivers."))
                    .containsExactly(
                            "[Twelve old wooden fishing boats] 12 boat",
                            "[fifteen women drivers] 15 driver");
        }

        @Test
        void is_not_looked_for_past_three_modifiers() {
            assertThat(counts("Twelve old rotten wooden fishing boats sank.")).isEmpty();
        }

        @Test
        void can_be_a_part_of_those() {
            assertThat(counts("Then four of the twelve cities and six of those towns wrote back."))
                    .contains("[twelve cities] 12 city", "[six of those towns] 6 town");
        }

        @Test
        void can_have_a_possessive() {
            assertThat(counts("It was 12 boats' crews that came."))
                    .containsExactly("[12 boats] 12 boat");
        }

        @Test
        void can_be_joined_to_its_number_by_a_hyphen() {
            assertThat(counts("The 12-city tour and the nine-member board were set."))
                    .containsExactly("[12-city] 12 city", "[nine-member] 9 member");
        }

        @Test
        void can_follow_a_no_break_space() {
            assertThat(counts("They came with 78.4\u00a0million\u00a0letters."))
                    .containsExactly("[78.4\u00a0million\u00a0letters] 78400000 letter");
        }
    }

    @Nested
    class What_is_sent_to_so_many {
        @Test
        void is_so_many_things() {
            assertThat(counts("The ministry sent letters to four of the selected cities."))
                    .containsExactlyInAnyOrder(
                            "[letters to four of the selected cities] 4 letter",
                            "[four of the selected cities] 4 city");
        }

        @Test
        void may_be_sent_to_all_of_them() {
            assertThat(counts("The ministry sent notices to all the fourteen cities."))
                    .contains("[notices to all the fourteen cities] 14 notice");
        }

        @Test
        void is_not_counted_again_where_its_own_number_stands() {
            assertThat(counts("The ministry sent 20 letters to four cities."))
                    .containsExactly("[20 letters] 20 letter", "[four cities] 4 city");
        }

        @Test
        void must_be_something_that_is_sent() {
            assertThat(counts("The ministry closed roads to four cities."))
                    .containsExactly("[four cities] 4 city");
        }
    }

    @Nested
    class How_long {
        @Test
        void is_a_duration_and_no_count() {
            String text = "It took three hours, 12.5 days and forty years.";
            assertThat(durations(text))
                    .containsExactly(
                            "[three hours] 3 hour",
                            "[12.5 days] 12.5 day",
                            "[forty years] 40 year");
            assertThat(counts(text)).isEmpty();
        }

        @Test
        void can_be_joined_by_a_hyphen() {
            assertThat(durations("A 40-night trial, a six-month ban and a 48-hour notice."))
                    .containsExactly(
                            "[40-night] 40 night", "[six-month] 6 month", "[48-hour] 48 hour");
        }

        @Test
        void can_have_a_possessive() {
            assertThat(durations("They gave 48 hours' notice and 48 hours’ rest."))
                    .containsExactly("[48 hours] 48 hour", "[48 hours] 48 hour");
        }
    }

    @Test
    void about_and_the_like_make_a_count_approximate() {
        assertThat(
                        counts(
                                "About 300 people came, nearly 40 boats sank, more than 20 islanders"
                                        + " swam, and 40 boats came back."))
                .containsExactly(
                        "[300 people] ~300 person",
                        "[40 boats] ~40 boat",
                        "[20 islanders] ~20 islander",
                        "[40 boats] 40 boat");
    }
}
