package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "By protecting the hall, the council saved face",
                "The council met on May 13, 2025 and voted.",
                "Council closes hall",
                "Mayor | Council | Hall",
                "By the time it closed, nobody came",
                "Ledger Staff Writer - two hours ago",
                "Council closes hall - swimmers protest",
                ""
            })
    void this_is_no_line_of_a_masthead(String line) {
        assertThat(MastheadLine.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "By Ann Reyes; -; Ann Reyes; -",
                "By Ann Reyes and Tom Arliss, Staff Writers; -; Ann Reyes and Tom Arliss; -",
                "By Tom Arliss, Mesa Courier; Mesa Courier; Tom Arliss; -",
                "Published: August 4, 2017; -; -; 2017-08-04",
                "Posted on 12 March 2025 at 6:40 pm; -; -; 2025-03-12",
                "Thursday, 3 August 2017; -; -; 2017-08-03",
                "The Quay Ledger | By Ann Reyes | 3 August 2017; The Quay Ledger; Ann Reyes; 2017-08-03",
                "May 14, 2025 | Quay Weekly; Quay Weekly; -; 2025-05-14",
                "April 5, 2018 | 6:00 PM; -; -; 2018-04-05",
                "By Ann Reyes | 4 May 2025 | 5 min read; -; Ann Reyes; 2025-05-04",
                "March 01, 2008; -; -; 2008-03-01",
                "By ANN REYES and TOM ARLISS - Ledger Staff Writers | Mesa Wire – 1 hr 4 mins ago; Mesa Wire; ANN REYES and TOM ARLISS; -",
                "By Ann Reyes - May 3, 2019; -; Ann Reyes; 2019-05-03"
            })
    void this_is_a_line_of_a_masthead(String line, String outlet, String byline, String date) {
        assertThat(MastheadLine.parse(line))
                .hasValueSatisfying(parsed -> {
                    assertThat(parsed.outlet()).isEqualTo(outlet);
                    assertThat(parsed.byline()).isEqualTo(byline);
                    assertThat(parsed.date() == null ? null : parsed.date().toString())
                            .isEqualTo(date);
                });
    }

    @Test
    void a_day_that_is_updated_later_is_the_first_one() {
        assertThat(MastheadLine.date("May 14, 2025, 6:10 a.m. Updated May 15, 2025"))
                .hasToString("2025-05-14");
    }

    @Property
    void no_line_breaks_it(@ForAll String line) {
        assertThat(MastheadLine.parse(line)).isNotNull();
    }
}
