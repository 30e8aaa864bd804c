package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.util.List;

class TokensTest {
    private static List<String> words(String text) {
        return Tokens.of(text).stream().map(Token::word).toList();
    }

    @Test
    void a_text_without_words_has_no_tokens() {
        assertThat(words("")).isEmpty();
        assertThat(words("— … “” $ 'n")).containsExactly("n");
    }

    @Test
    void apostrophes_and_hyphens_join_a_word_whatever_their_shape() {
        assertThat(words("The mayor’s hell‑bent, 90-day plan"))
                .containsExactly("the", "mayor's", "hell-bent", "90-day", "plan");
    }

    @Test
    void points_and_commas_join_digits_only() {
        assertThat(words("$78.4 million, 1,140 names. 12, 13"))
                .containsExactly("78.4", "million", "1,140", "names", "12", "13");
    }

    @Test
    void words_run_into_a_quotation_mark_are_parted_by_it() {
        assertThat(words("the\"bullying tactics\"")).containsExactly("the", "bullying", "tactics");
    }

    @Test
    void a_word_that_comes_again_is_the_same_one_whatever_its_capitals() {
        List<String> words = words("Hall, hall; HALL");
        assertThat(words).containsExactly("hall", "hall", "hall");
        assertThat(words.get(1)).isSameAs(words.get(0));
        assertThat(words.get(2)).isSameAs(words.get(0));
    }

    @Property
    void words_of_few_letters_are_not_taken_for_each_other(
            @ForAll @CharRange(from = 'A', to = 'c') @StringLength(max = 300) String text) {
        for (Token token : Tokens.of(text.replace('_', ' '))) {
            assertThat(token.word()).isEqualTo(Tokens.normal(token.span().in(text)));
        }
    }

    @Property
    void tokens_stand_in_order_and_say_what_they_cover(@ForAll String text) {
        int at = 0;
        for (Token token : Tokens.of(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(at);
            assertThat(token.end()).isGreaterThan(token.start());
            assertThat(Tokens.normal(token.span().in(text))).isEqualTo(token.word());
            at = token.end();
        }
    }
}
