package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void a_span_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> Span.of(3, 2)).hasMessageContaining("3-2");
        assertThatThrownBy(() -> Span.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void trimming_knows_no_break_spaces() {
        String text = "\u00A0 four letters\u202F\n";
        assertThat(Span.of(0, text.length()).trim(text).in(text)).isEqualTo("four letters");
    }

    @Test
    void a_span_of_white_space_trims_to_nothing() {
        assertThat(Span.of(0, 3).trim(" \t\n").isEmpty()).isTrue();
    }

    @Property
    void two_spans_overlap_exactly_where_they_share_an_offset(
            @ForAll @IntRange(max = 20) int a,
            @ForAll @IntRange(max = 20) int b,
            @ForAll @IntRange(max = 20) int c,
            @ForAll @IntRange(max = 20) int d) {
        Span one = Span.of(Math.min(a, b), Math.max(a, b));
        Span other = Span.of(Math.min(c, d), Math.max(c, d));
        boolean share = false;
        for (int at = 0; at <= 20; at++) {
            share |= one.contains(at) && other.contains(at);
        }
        boolean empty = one.isEmpty() || other.isEmpty();
        if (!empty) {
            assertThat(one.overlaps(other)).isEqualTo(share);
        }
        assertThat(one.join(other).contains(one) && one.join(other).contains(other)).isTrue();
    }
}
