package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.text.Span;

class ReachTest {
    private static final String TEXT = "  The mayor’s “no”, he said… 12 letters\n\nשלום 🚲 end";

    private static String to(int from) {
        return TEXT.substring(from, Reach.after(TEXT, from));
    }

    @Test
    void signs_and_blanks_before_a_word_go_with_it() {
        assertThat(to(0)).isEqualTo("  The");
        assertThat(to(5)).isEqualTo(" mayor’s");
        assertThat(to(TEXT.indexOf(" “"))).isEqualTo(" “no");
        assertThat(to(TEXT.indexOf("… 12"))).isEqualTo("… 12");
    }

    @Test
    void words_of_any_writing_are_words_and_a_picture_is_one_too() {
        assertThat(to(TEXT.indexOf("letters") + 7)).isEqualTo("\n\nשלום");
        assertThat(to(TEXT.indexOf(" 🚲"))).isEqualTo(" 🚲");
    }

    @Test
    void backwards_it_halts_where_words_begin() {
        int end = TEXT.length();
        int last = Reach.before(TEXT, end);
        assertThat(TEXT.substring(last)).isEqualTo("end");
        int picture = Reach.before(TEXT, last);
        assertThat(TEXT.substring(picture, last)).isEqualTo("🚲 ");
        assertThat(TEXT.substring(Reach.before(TEXT, picture), picture)).isEqualTo("שלום ");
        assertThat(Reach.before(TEXT, 2)).isZero();
    }

    @Test
    void at_the_ends_of_the_text_it_stays() {
        assertThat(Reach.after(TEXT, TEXT.length())).isEqualTo(TEXT.length());
        assertThat(Reach.before(TEXT, 0)).isZero();
        assertThat(Reach.after("", 0)).isZero();
    }

    @Test
    void a_word_without_end_is_gone_through_in_parts() {
        String endless = "a".repeat(5000);
        assertThat(Reach.after(endless, 0)).isBetween(1, 5000);
        assertThat(Reach.before(endless, 5000)).isBetween(0, 4999);
    }

    @Test
    void it_spans_from_the_lower_to_the_higher_end() {
        assertThat(new Reach(9, 4).span()).isEqualTo(Span.of(4, 9));
        assertThat(new Reach(9, 4).turned().to(2).span()).isEqualTo(Span.of(2, 4));
    }
}
