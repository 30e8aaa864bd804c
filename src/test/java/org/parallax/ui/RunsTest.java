package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.parallax.framing.LoadedTerm;
import org.parallax.framing.Voice;
import org.parallax.lexicon.Category;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

class RunsTest {
    private static final Span PARAGRAPH = Span.of(10, 60);

    private static Mark mark(int start, int end) {
        Span span = Span.of(start, end);
        LoadedTerm term =
                new LoadedTerm(span, Voice.OUTLET, Category.ATTACK, Reason.of("loaded", "a", "b"));
        return new Mark(Lens.FRAMING, span, new Subject.Loaded(term));
    }

    @Test
    void a_paragraph_without_marks_is_one_run() {
        assertThat(Runs.of(PARAGRAPH, List.of())).containsExactly(new Run(PARAGRAPH, List.of()));
    }

    @Test
    void a_mark_inside_another_gives_three_runs_and_the_middle_one_has_both() {
        Mark outer = mark(20, 40);
        Mark inner = mark(25, 30);
        assertThat(Runs.of(PARAGRAPH, List.of(outer, inner)))
                .extracting(Run::marks)
                .containsExactly(
                        List.of(),
                        List.of(outer),
                        List.of(outer, inner),
                        List.of(outer),
                        List.of());
    }

    @Test
    void a_mark_that_begins_before_the_paragraph_and_ends_after_it_covers_it() {
        Mark all = mark(0, 90);
        assertThat(Runs.of(PARAGRAPH, List.of(all)))
                .containsExactly(new Run(PARAGRAPH, List.of(all)));
    }

    @Property
    void runs_cover_the_paragraph_exactly_and_hold_just_the_marks_over_them(
            @ForAll("marks") List<Mark> marks) {
        List<Run> runs = Runs.of(PARAGRAPH, marks);
        int at = PARAGRAPH.start();
        for (Run run : runs) {
            assertThat(run.span().start()).isEqualTo(at);
            assertThat(run.span().isEmpty()).isFalse();
            List<Mark> over =
                    marks.stream()
                            .filter(it -> !it.span().isEmpty() && it.span().contains(run.span()))
                            .toList();
            assertThat(run.marks()).containsExactlyElementsOf(over);
            at = run.span().end();
        }
        assertThat(at).isEqualTo(PARAGRAPH.end());
    }

    @Property
    void setting_a_paragraph_loses_no_character_and_maps_every_offset(
            @ForAll("marks") List<Mark> marks) {
        String text = "0123456789".repeat(9);
        Pieces pieces = Pieces.of(text, PARAGRAPH, marks);
        StringBuilder set = new StringBuilder();
        List<String> words = new ArrayList<>();
        for (Pieces.Piece piece : pieces.list()) {
            set.append(piece.text());
            if (!piece.number()) {
                words.add(piece.text());
            }
        }
        assertThat(String.join("", words)).isEqualTo(PARAGRAPH.in(text));
        for (int offset = PARAGRAPH.start(); offset < PARAGRAPH.end(); offset++) {
            assertThat(set.charAt(pieces.set(offset))).isEqualTo(text.charAt(offset));
        }
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
        Arbitrary<Integer> at = Arbitraries.integers().between(0, 80);
        return net.jqwik.api.Combinators.combine(at, at)
                .as((a, b) -> mark(Math.min(a, b), Math.max(a, b)))
                .list()
                .ofMaxSize(8);
    }
}
