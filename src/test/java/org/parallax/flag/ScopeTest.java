package org.parallax.flag;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.parallax.text.Span;

import java.util.List;

class ScopeTest {
    private static final String TEXT = "It rains. “Ça va” 👍 said she. It rains. Nobody asked why.";
    private static final List<Span> SENTENCES =
            List.of(
                    span("It rains.", 0),
                    span("“Ça va” 👍 said she.", 0),
                    span("It rains.", 5),
                    span("Nobody asked why.", 0));

    private static Span span(String words, int from) {
        int at = TEXT.indexOf(words, from);
        return Span.of(at, at + words.length());
    }

    private static Assignment.Task task(Flag.Quoted... sentences) {
        return new Assignment.Task(new Origin("", "f", "Tide", ""), List.of(sentences));
    }

    private static Scope scope(Flag.Quoted... sentences) {
        return Scope.of(task(sentences), TEXT, SENTENCES);
    }

    @Test
    void a_task_without_sentences_asks_them_all() {
        Scope scope = scope();
        assertThat(scope.isWhole()).isTrue();
        assertThat(scope.asked()).isEqualTo(SENTENCES);
        assertThat(scope.takes(span("rains", 0))).isTrue();
    }

    @Test
    void a_sentence_that_stands_twice_is_asked_where_it_was_named() {
        Scope scope = scope(Flag.Quoted.of(TEXT, SENTENCES.get(2)));
        assertThat(scope.asked()).containsExactly(SENTENCES.get(2));
        assertThat(scope.isWhole()).isFalse();
        assertThat(scope.takes(SENTENCES.get(2))).isTrue();
        assertThat(scope.takes(SENTENCES.get(0))).isFalse();
    }

    @Test
    void words_that_reach_into_a_sentence_which_is_not_asked_cannot_be_flagged() {
        Scope scope =
                scope(
                        Flag.Quoted.of(TEXT, SENTENCES.get(0)),
                        Flag.Quoted.of(TEXT, SENTENCES.get(1)));
        assertThat(scope.takes(SENTENCES.get(0).join(SENTENCES.get(1)))).isTrue();
        assertThat(scope.takes(SENTENCES.get(1).join(SENTENCES.get(2)))).isFalse();
        assertThat(scope.takes(Span.of(TEXT.length(), TEXT.length()))).isFalse();
    }

    @Test
    void in_a_copy_with_other_spaces_signs_and_capitals_a_sentence_is_found_by_its_letters() {
        Scope scope =
                scope(new Flag.Quoted(900, "\"ÇA  VA\" - said\nshe", "it\train:", "It rains"));
        assertThat(scope.asked()).containsExactly(SENTENCES.get(1));
        assertThat(scope(new Flag.Quoted(0, "It snows.", "", "")).asked()).isEmpty();
        assertThat(scope(new Flag.Quoted(0, "…", "", "")).asked()).isEmpty();
    }

    @Test
    void a_sentence_is_open_until_a_flag_lies_on_any_word_of_it() {
        Scope scope = scope();
        assertThat(scope.open(List.of())).isEqualTo(SENTENCES);
        assertThat(scope.open(List.of(span("va", 0), SENTENCES.get(3))))
                .containsExactly(SENTENCES.get(0), SENTENCES.get(2));
        assertThat(scope.open(List.of(Span.of(0, TEXT.length())))).isEmpty();
    }

    @Property(tries = 300)
    void words_are_found_in_a_text_that_was_spaced_otherwise(
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String words,
            @ForAll @Chars({'a', 'B', 'é', '.', ' ', '\n'}) @StringLength(max = 20) String before,
            @ForAll @Chars({'x', ',', ' '}) @StringLength(max = 20) String behind) {
        String spaced = String.join(" - ", words.split(""));
        String text = before + "|" + spaced + "|" + behind;
        Span at = Letters.of(text).find(new Flag.Quoted(0, words, before, behind)).orElseThrow();
        assertThat(Letters.of(at.in(text)).find(new Flag.Quoted(0, words, "", ""))).isPresent();
        assertThat(at.in(text).chars().filter(Character::isLetter).count())
                .isEqualTo(words.length());
    }
}
