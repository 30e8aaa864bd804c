package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/** The words of an article are the same when they are cut again, one paragraph at a time. */
class LaidOutWordsTest {
    private static final String TEXT = "One two.\n\nThree, four five.\n\n— !\n\nSix.";

    private final Wording wording = new Wording();
    private final ArticleWords written = new ArticleWords(new Wording());
    private final FoundWords again = new FoundWords();

    private Layout layOut(String text) {
        Layout layout = written.read(Pages.article("a", text));
        again.over(text, layout);
        return layout;
    }

    @Property(tries = 300)
    void wherever_one_begins(
            @ForAll
                    @StringLength(max = 120)
                    @CharRange(from = 'a', to = 'd')
                    @CharRange(from = ' ', to = '.')
                    @CharRange(from = '\n', to = '\n')
                    @CharRange(from = '日', to = '月')
                    String text,
            @ForAll @IntRange(max = 200) int first) {
        layOut(text);
        assertThat(again.count()).isEqualTo(written.count());
        for (int i = 0; i < written.count(); i++) {
            int word = (i + first) % written.count();
            int position = written.position(word);
            Span span = again.span(position, position);
            assertThat(written.firstFrom(span.start())).isEqualTo(word);
            assertThat(written.firstFrom(span.start() + 1)).isEqualTo(word + 1);
            assertThat(written.form(word)).isEqualTo(wording.form(span.in(text)));
            assertThat(again.positionFrom(span.start())).isEqualTo(position);
        }
        List<Integer> positions = new ArrayList<>();
        again.each((position, start, end) -> positions.add(position));
        assertThat(positions).hasSize(written.count()).isSorted();
    }

    @Test
    void a_span_may_go_from_one_paragraph_into_another() {
        layOut(TEXT);
        assertThat(again.span(1, written.position(3)).in(TEXT)).isEqualTo("two.\n\nThree, four");
    }

    @Test
    void the_first_word_from_a_place_may_stand_in_a_later_paragraph() {
        layOut(TEXT);
        int six = written.position(written.count() - 1);
        assertThat(again.positionFrom(TEXT.indexOf("—"))).isEqualTo(six);
        assertThat(again.positionFrom(TEXT.indexOf("five") + 1)).isEqualTo(six);
        assertThat(again.positionFrom(TEXT.length())).isEqualTo(six + 1);
    }

    @Test
    void another_text_has_no_words_however_alike_it_is() {
        Layout layout = layOut(TEXT);
        for (String other :
                List.of("", TEXT + " ", TEXT.replace("two", "too"), TEXT.substring(9))) {
            again.over(other, layout);
            assertThat(again.count()).as(other).isZero();
            assertThat(again.text()).isEmpty();
        }
        again.over(TEXT, layout);
        assertThat(again.count()).isEqualTo(6);
    }
}
