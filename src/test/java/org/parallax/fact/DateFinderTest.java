package org.parallax.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.analysis.Written;

import java.time.LocalDate;
import java.util.List;

class DateFinderTest {
    /** A Tuesday. */
    private static final LocalDate MAY_13 = LocalDate.of(2025, 5, 13);

    private static List<String> dates(String text, LocalDate published) {
        return Mentions.of(FactType.DATE, text, published);
    }

    private static List<String> undated(String text) {
        return Mentions.of(FactType.DATE, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "They may come, and they march on.",
                "It may 12 times be so.",
                "On Mondays and in summer it is cold.",
                "In 2000 people there was no hope.",
                "In the 1970s it was cold; it cost 1,912 boats.",
                "They have 2025 boats.",
            })
    void what_is_no_day_month_or_year_is_none(String text) {
        assertThat(dates(text, MAY_13)).isEmpty();
    }

    @Nested
    class A_day {
        @Test
        void with_its_year_has_one_value_in_every_order() {
            assertThat(
                            undated(
                                    "It burned on August 3, 2017; on 3 August 2017; on Aug. 3, 2017;"
                                            + " on 2017-08-03; and on August\u00a03,\u00a02017."))
                    .hasSize(5)
                    .allMatch(date -> date.endsWith("] 2017-08-03"));
        }

        @Test
        void without_a_year_has_none_where_the_article_is_undated() {
            assertThat(undated("It burned on March 3.")).containsExactly("[March 3] --03-03");
        }

        @Test
        void without_a_year_is_of_the_year_that_puts_it_nearest() {
            assertThat(dates("It burned on March 3.", MAY_13))
                    .containsExactly("[March 3] 2025-03-03");
            assertThat(dates("It burned on Dec. 20.", MAY_13))
                    .containsExactly("[Dec. 20] 2024-12-20");
            assertThat(dates("It burned on Jan. 3.", LocalDate.of(2025, 12, 30)))
                    .containsExactly("[Jan. 3] 2026-01-03");
        }

        @Test
        void is_still_to_come_where_the_sentence_looks_ahead() {
            assertThat(dates("It will reopen on Feb. 2.", MAY_13))
                    .containsExactly("[Feb. 2] 2026-02-02");
            assertThat(dates("The work is due on Dec. 20.", LocalDate.of(2025, 1, 10)))
                    .containsExactly("[Dec. 20] 2025-12-20");
        }

        @Test
        void just_past_is_meant_even_where_the_sentence_looks_ahead() {
            assertThat(dates("It was to close by April 1.", MAY_13))
                    .containsExactly("[April 1] 2025-04-01");
        }

        @Test
        void tells_whether_its_year_was_inferred() {
            List<Mention> facts =
                    Written.of("It burned on March 3 and on March 3, 2025.", MAY_13).facts();
            assertThat(facts)
                    .extracting(Mention::value)
                    .containsOnly(new FactValue.Day("2025-03-03"));
            assertThat(facts).extracting(Mention::isYearInferred).containsExactly(true, false);
        }

        @Test
        void may_be_a_leap_day() {
            assertThat(dates("It burned on Feb. 29.", LocalDate.of(2024, 3, 1)))
                    .containsExactly("[Feb. 29] 2024-02-29");
        }

        @Test
        void is_no_count_of_what_follows_it() {
            String text = "It burned on March 12, boats and all.";
            assertThat(Mentions.of(FactType.COUNT, text, MAY_13)).isEmpty();
        }
    }

    @Nested
    class A_month {
        @Test
        void without_a_year_is_the_nearest() {
            assertThat(dates("It closed in April and burned in December.", MAY_13))
                    .containsExactly("[April] 2025-04", "[December] 2024-12");
        }

        @Test
        void ahead_is_of_this_year_or_the_next() {
            assertThat(dates("It will open in November.", LocalDate.of(2025, 1, 10)))
                    .containsExactly("[November] 2025-11");
            assertThat(dates("It will open in January.", LocalDate.of(2025, 12, 30)))
                    .containsExactly("[January] 2026-01");
        }

        @Test
        void with_its_year_needs_no_publication_day() {
            assertThat(undated("It burned in June 2017 and not in April."))
                    .containsExactly("[June 2017] 2017-06", "[April] --04");
        }
    }

    @Nested
    class A_time_told_from_today {
        @Test
        void is_a_day_a_week_a_month_or_a_year() {
            assertThat(
                            dates(
                                    "It met yesterday, meets tomorrow, met last week and last"
                                            + " month, and will meet next year.",
                                    MAY_13))
                    .containsExactly(
                            "[yesterday] 2025-05-12",
                            "[tomorrow] 2025-05-14",
                            "[last week] 2025-W19",
                            "[last month] 2025-04",
                            "[next year] 2026");
        }

        @Test
        void belongs_to_its_own_year_of_weeks_at_the_turn_of_the_year() {
            assertThat(dates("It met last week.", LocalDate.of(2025, 1, 2)))
                    .containsExactly("[last week] 2024-W52");
        }

        @Test
        void is_none_in_another_word_or_in_an_article_without_a_date() {
            assertThat(dates("Yesterday's last weekend, the last weeks.", MAY_13)).isEmpty();
            assertThat(undated("It met yesterday and last week.")).isEmpty();
        }
    }

    @Nested
    class A_year {
        @Test
        void stands_after_a_word_of_time() {
            assertThat(undated("It was built in 1912, closed from 2003 and lost since 2017."))
                    .containsExactly("[1912] 1912", "[2003] 2003", "[2017] 2017");
        }

        @Test
        void is_not_told_twice_in_a_full_date() {
            assertThat(undated("It burned on the 3rd of August 2017."))
                    .containsExactly("[3rd of August 2017] 2017-08-03");
        }
    }

    @Nested
    class A_weekday {
        @Test
        void is_only_a_day_of_some_week_where_the_article_is_undated() {
            assertThat(undated("The council met on Tuesday.")).containsExactly("[Tuesday] -W-2");
            assertThat(undated("It will meet on Tuesday, or next Friday.")).isEmpty();
        }

        @Test
        void is_the_day_of_publication_or_the_last_one_before_it() {
            assertThat(dates("It met on Tuesday, on Monday and on Wednesday.", MAY_13))
                    .containsExactly(
                            "[Tuesday] 2025-05-13",
                            "[Monday] 2025-05-12",
                            "[Wednesday] 2025-05-07");
        }

        @Test
        void after_next_is_still_to_come() {
            assertThat(dates("It meets next Friday and next Tuesday.", MAY_13))
                    .containsExactly("[Friday] 2025-05-16", "[Tuesday] 2025-05-20");
        }

        @Test
        void crosses_the_turn_of_the_year() {
            assertThat(dates("It met on Tuesday.", LocalDate.of(2025, 1, 2)))
                    .containsExactly("[Tuesday] 2024-12-31");
        }
    }
}
