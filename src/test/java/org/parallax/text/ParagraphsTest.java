package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.List;

class ParagraphsTest {
    private static List<String> of(String text) {
        return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
    }

    @Test
    void an_empty_text_has_none() {
        assertThat(of("")).isEmpty();
        assertThat(of("\n \u00A0\n")).isEmpty();
    }

    @Test
    void each_line_is_one_where_lines_are_long() {
        String line =
                "The council voted on Tuesday to close the hall, after a debate that ran past midnight and drew a crowd. ";
        assertThat(of(line + "\n" + line)).hasSize(2);
    }

    @Test
    void short_lines_stay_apart() {
        assertThat(of("Council closes hall\nBy Ann Reyes"))
                .containsExactly("Council closes hall", "By Ann Reyes");
    }

    @Test
    void lines_wrapped_by_hand_are_joined() {
        String wrapped =
                """
                The council voted on Tuesday to close the old swimming hall on
                the quay, after a debate that ran past midnight and drew a crowd
                of more than two hundred people to the town hall.

                It closes in October.
                """;
        assertThat(of(wrapped)).hasSize(2);
        assertThat(of(wrapped).getFirst()).startsWith("The council").endsWith("town hall.");
    }

    @Property
    void paragraphs_stand_in_order_and_leave_only_white_space_out(@ForAll String text) {
        int at = 0;
        for (Span span : Paragraphs.of(text)) {
            assertThat(Span.of(at, span.start()).trim(text).isEmpty()).isTrue();
            assertThat(span.isEmpty()).isFalse();
            at = span.end();
        }
        assertThat(Span.of(at, text.length()).trim(text).isEmpty()).isTrue();
    }
}
