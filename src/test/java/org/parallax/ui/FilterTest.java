package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
    private static final Filter POST = new Filter(Filter.By.OUTLET, "The North Quay Post");
    private static final Filter AUGUST = new Filter(Filter.By.DATE, "2017-08");
    private static final Filter OPINION = new Filter(Filter.By.KIND, "opinion");

    @Test
    void a_filter_is_put_behind_the_words_as_a_reader_would_type_it() {
        assertThat(POST.toggle("baths")).isEqualTo("baths outlet:\"The North Quay Post\"");
        assertThat(AUGUST.toggle(" baths ")).isEqualTo("baths date:2017-08");
        assertThat(OPINION.toggle("")).isEqualTo("kind:opinion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baths",
                "",
                "\"old pool\" roof",
                "(old pool) OR hall",
                "\"old pool",
                "(old pool",
                "old OR",
                "kind:fact -\"some words\"",
                "speaker:\"Ida Farrow\""
            })
    void pressing_a_filter_twice_leaves_the_query_as_it_was(String query) {
        for (Filter filter : new Filter[] {POST, AUGUST, OPINION}) {
            String narrowed = filter.toggle(query);
            assertThat(filter.isIn(query)).isFalse();
            assertThat(filter.isIn(narrowed)).as(narrowed).isTrue();
            assertThat(filter.toggle(narrowed)).isEqualTo(query);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "baths OUTLET:\"the north quay post\", OUTLET",
                "`outlet:\"The North Quay Post\"  baths`, OUTLET",
                "baths Date:2017-08, DATE",
                "kind:“opinion” baths, KIND"
            })
    void what_a_reader_typed_by_hand_is_taken_out_by_a_press(String query, Filter.By by) {
        Filter filter =
                switch (by) {
                    case OUTLET -> POST;
                    case DATE -> AUGUST;
                    case KIND -> OPINION;
                };
        assertThat(filter.toggle(query)).isEqualTo("baths");
    }

    @Test
    void what_is_unwanted_or_within_a_phrase_or_brackets_is_no_filter() {
        assertThat(Filter.in("-kind:opinion \"kind:opinion it said\" (kind:opinion OR kind:fact)"))
                .isEmpty();
    }

    @Test
    void quotation_marks_in_a_name_do_not_end_it() {
        Filter filter = new Filter(Filter.By.OUTLET, "The “Old” Post");
        assertThat(filter.toggle("baths")).isEqualTo("baths outlet:\"The Old Post\"");
        assertThat(filter.isIn(filter.toggle("baths"))).isTrue();
    }

    @Test
    void a_query_can_be_freed_of_all_its_filters() {
        assertThat(Filter.none("baths " + POST.toggle("") + " roof date:2017-08 kind:opinion"))
                .isEqualTo("baths roof");
    }
}
