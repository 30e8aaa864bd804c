package org.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.quote.QuoteMarks.Marked;
import org.parallax.text.Span;

import java.util.List;

class QuoteMarksTest {
    private static List<Marked> marked(String text) {
        return QuoteMarks.of(text, Span.of(0, text.length()), new Steps());
    }

    private static List<String> inner(String text) {
        return marked(text).stream().map(mark -> mark.inner().in(text)).toList();
    }

    @Test
    void nothing_stands_between_marks_that_touch() {
        assertThat(marked("")).isEmpty();
        assertThat(marked("“” and \"\" and ''")).isEmpty();
    }

    @Test
    void a_closing_mark_behind_a_stop_whose_first_mark_is_lost_closes_what_the_paragraph_began() {
        assertThat(inner("We will not go,” said the mayor. “Never.”"))
                .containsExactly("We will not go,", "Never.");
        assertThat(inner("He said ” and left.")).isEmpty();
    }

    @Test
    void a_mark_that_is_never_closed_runs_to_the_end_of_its_paragraph_only() {
        String text = "He said: “We go.\n\nThey went.";
        Marked mark = QuoteMarks.of(text, Span.of(0, 16), new Steps()).getFirst();
        assertThat(mark.inner().in(text)).isEqualTo("We go.");
        assertThat(mark.closed()).isFalse();
        assertThat(mark.outer().in(text)).isEqualTo("“We go.");
    }

    @Test
    void marks_can_be_curly_straight_or_angular() {
        assertThat(inner("“one” and \"two\" and «three»")).containsExactly("one", "two", "three");
        assertThat(marked("“one” and \"two\" and «three»")).allMatch(Marked::closed);
    }

    @Test
    void a_closing_mark_at_the_head_of_a_word_opens_by_mistake() {
        assertThat(inner("”We will go,” she said.")).containsExactly("We will go,");
    }

    @Test
    void single_marks_within_double_ones_belong_to_the_words() {
        assertThat(inner("“He said ‘never’ to me,” she said. ‘Oh.’"))
                .containsExactly("He said ‘never’ to me,");
    }

    @Test
    void single_marks_count_where_there_are_no_double_ones() {
        assertThat(inner("‘We won’t go,’ she said. 'We won't,' he said."))
                .containsExactly("We won’t go,", "We won't,");
    }

    @Test
    void an_apostrophe_is_no_mark() {
        assertThat(marked("The teachers’ union met in the ’70s; it’s the boys’ hall.")).isEmpty();
        assertThat(marked("The teachers' union met; it's the boys' hall, isn't it.")).isEmpty();
    }

    @Test
    void german_and_reversed_marks_pair_in_their_own_way() {
        assertThat(inner("„Wir gehen“, said Ann. »Nein«, said Paul."))
                .containsExactly("Wir gehen", "Nein");
    }

    @Test
    void two_apostrophes_are_one_double_mark() {
        String text = "''We will go,'' she said, and ''we won't wait.''";
        assertThat(inner(text)).containsExactly("We will go,", "we won't wait.");
        assertThat(marked(text).getFirst().outer().in(text)).isEqualTo("''We will go,''");
    }

    @Test
    void marks_of_one_kind_within_each_other_belong_to_the_outer_words() {
        assertThat(inner("“He told me “never” twice,” she said."))
                .containsExactly("He told me “never” twice,");
    }

    @Test
    void where_a_closing_mark_is_missing_the_next_opening_one_nests_nothing() {
        assertThat(inner("“We will go. “We will stay,” she said. It rained."))
                .containsExactly("We will go. “We will stay,");
    }

    @Test
    void double_marks_within_single_ones_belong_to_the_words() {
        assertThat(inner("‘He said “never” to me,’ she said. “Oh.”"))
                .containsExactly("He said “never” to me,", "Oh.");
    }

    @Test
    void a_straight_mark_behind_a_figure_stands_for_inches() {
        assertThat(inner("A 12\" board, she said, is \"too thin\" for it."))
                .containsExactly("too thin");
    }
}
