package org.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.quote.QuoteMarks.Marked;
import org.parallax.text.Span;

import java.util.List;

class QuoteMarksTest {
    private static List<Marked> marked(String text) {
        return QuoteMarks.of(text, Span.of(0, text.length()));
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
    void a_lone_closing_mark_closes_nothing() {
        assertThat(marked("We will not go,” said the mayor.")).isEmpty();
    }

    @Test
    void a_mark_that_is_never_closed_runs_to_the_end_of_its_paragraph_only() {
        String text = "He said: “We go.\n\nThey went.";
        Marked mark = QuoteMarks.of(text, Span.of(0, 16)).getFirst();
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
}
