package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class WrittenDatesTest {
    private static List<WrittenDate> of(String text) {
        return WrittenDates.of(text, Span.of(0, text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 cities",
                "May I go",
                "he may 12 times",
                "March on",
                "1,140",
                "June 12,000 people",
                "2017-13-45",
                "7-4"
            })
    void this_is_no_date(String text) {
        assertThat(of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 2017-08-03 at noon|2017-08-03|2017-08-03",
                "on August 3, 2017, the|August 3, 2017|2017-08-03",
                "of 3 August 2017.|3 August 2017|2017-08-03",
                "by Aug. 18.|Aug. 18|--08-18",
                "the 1st of October|1st of October|--10-01",
                "in June 2017|June 2017|2017-06"
            })
    void this_is_a_date(String text, String exact, String iso) {
        assertThat(of(text))
                .singleElement()
                .satisfies(date -> {
                    assertThat(date.span().in(text)).isEqualTo(exact);
                    assertThat(date.iso()).isEqualTo(iso);
                });
    }

    @Test
    void a_day_that_the_calendar_lacks_is_no_day() {
        assertThat(of("February 30, 2017")).isEmpty();
        assertThat(of("February 29, 2015; April 31")).isEmpty();
        assertThat(of("February 29, 2016; February 29")).hasSize(2);
    }

    @Property
    void no_text_breaks_it(@ForAll String text) {
        of(text).forEach(date -> assertThat(date.span().end()).isLessThanOrEqualTo(text.length()));
    }
}
