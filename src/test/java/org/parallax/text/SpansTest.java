package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

class SpansTest {
    @Test
    void where_nothing_stands_nothing_is_found() {
        Spans<Span> none = Spans.of(List.of(), Function.identity());
        assertThat(none.overlapping(Span.of(0, 9))).isEmpty();
        assertThat(none.within(Span.of(0, 9))).isEmpty();
        assertThat(none.lastBefore(9, span -> true)).isEmpty();
    }

    @Test
    void a_long_one_that_begins_far_before_is_found_behind_shorter_ones() {
        Span whole = Span.of(0, 100);
        Spans<Span> spans =
                Spans.of(List.of(whole, Span.of(5, 6), Span.of(8, 9)), Function.identity());
        assertThat(spans.overlapping(Span.of(50, 60))).containsExactly(whole);
    }

    @Property
    void answers_are_those_of_looking_at_every_one(
            @ForAll("some") List<Span> items, @ForAll("one") Span asked) {
        Spans<Span> spans = Spans.of(items, Function.identity());
        List<Span> sorted = items.stream().sorted().toList();
        assertThat(spans.overlapping(asked))
                .containsExactlyElementsOf(sorted.stream().filter(asked::overlaps).toList());
        assertThat(spans.within(asked))
                .containsExactlyElementsOf(sorted.stream().filter(asked::contains).toList());
    }

    @Property
    void those_that_come_in_order_keep_it_where_they_begin_alike(
            @ForAll("some") List<Span> items, @ForAll("one") Span asked) {
        List<Span> inOrder = items.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        assertThat(Spans.inOrder(inOrder, Function.identity()).overlapping(asked))
                .containsExactlyElementsOf(inOrder.stream().filter(asked::overlaps).toList());
    }

    @Property
    void the_last_before_a_place_is_the_last_that_ends_there(
            @ForAll("some") List<Span> items, @ForAll @IntRange(max = 50) int offset) {
        assertThat(Spans.of(items, Function.identity()).lastBefore(offset, span -> true))
                .isEqualTo(
                        items.stream()
                                .sorted()
                                .filter(span -> span.end() <= offset)
                                .reduce((a, b) -> b));
    }

    @Provide
    Arbitrary<Span> one() {
        Arbitrary<Integer> at = Arbitraries.integers().between(0, 40);
        return Combinators.combine(at, at).as((a, b) -> Span.of(Math.min(a, b), Math.max(a, b)));
    }

    @Provide
    Arbitrary<List<Span>> some() {
        return one().list().ofMaxSize(12);
    }
}
