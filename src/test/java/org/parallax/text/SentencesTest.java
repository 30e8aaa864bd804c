package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class SentencesTest {
    private static List<String> of(String text) {
        return Sentences.of(text, Span.of(0, text.length())).stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gov. J. R. Smith met Sen. Ortiz at 4 p.m. in Washington, D.C. with Dr. Lee.",
                "The U.S. Attorney General wrote on Aug. 18 about No. 4.",
                "“Why?” Reyes asked after the vote.",
                "“Not one!” the mayor of Port Sel shouted.",
                "Prices rose 3.5 percent … and fell again.",
                "The plan costs $2.40 a trip vs. $3 today.",
                "no stop at the end"
            })
    void this_is_one_sentence(String text) {
        assertThat(of(text)).containsExactly(text);
    }

    @Test
    void a_stop_inside_a_closing_mark_ends_the_sentence_with_its_mark() {
        assertThat(of("“It is over.” The council left."))
                .containsExactly("“It is over.”", "The council left.");
        assertThat(of("She said “never.” (He agreed.) So be it."))
                .containsExactly("She said “never.”", "(He agreed.)", "So be it.");
    }

    @Test
    void an_abbreviation_ends_a_sentence_where_the_next_word_can_only_begin_one() {
        assertThat(of("They moved to the U.S. The family stayed.")).hasSize(2);
        assertThat(of("It closed at 4 p.m. But nobody left.")).hasSize(2);
    }

    @Test
    void numbers_and_quotation_marks_begin_sentences() {
        assertThat(of("It passed. 12 cities joined. “Good,” he said.")).hasSize(3);
    }

    @Property
    void sentences_stand_in_order_and_leave_only_white_space_out(@ForAll String text) {
        int at = 0;
        for (Sentence sentence : Sentences.of(text, Span.of(0, text.length()))) {
            assertThat(Span.of(at, sentence.start()).trim(text).isEmpty()).isTrue();
            assertThat(sentence.span().isEmpty()).isFalse();
            at = sentence.end();
        }
        assertThat(Span.of(at, text.length()).trim(text).isEmpty()).isTrue();
    }

    @Test
    void a_long_run_of_marks_ends_one_sentence() {
        String shout = "Not one" + "!".repeat(100);
        assertThat(of(shout + " The council left.")).containsExactly(shout, "The council left.");
    }
}
