package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortWordsTest {
    private static long number(String word) {
        return ShortWords.number(word.toCharArray(), 0, word.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a1", "É", "ı", "İ", "\u212A", "`", "@", "[", "{", " ", "a-b", "a.b"})
    void what_has_other_characters_than_letters_and_apostrophes_has_no_number(String word) {
        assertThat(number(word)).isZero();
    }

    @Test
    void a_word_of_more_than_twelve_characters_has_none() {
        assertThat(number("abcdefghijkl")).isPositive();
        assertThat(number("abcdefghijklm")).isZero();
    }

    @Test
    void both_apostrophes_are_one() {
        assertThat(number("don’t")).isPositive().isEqualTo(number("don't"));
        assertThat(number("dont")).isNotEqualTo(number("don't"));
    }

    @Property
    void two_words_have_one_number_only_where_they_differ_in_capitals_alone(
            @ForAll @Chars({'a', 'b', 'z', 'A', 'Z', '\''}) @StringLength(min = 1, max = 12)
                    String one,
            @ForAll @Chars({'a', 'b', 'z', 'A', 'Z', '\''}) @StringLength(min = 1, max = 12)
                    String other) {
        assertThat(number(one)).isPositive();
        assertThat(number(one) == number(other)).isEqualTo(one.equalsIgnoreCase(other));
    }

    @Property
    void a_word_is_read_where_it_stands(
            @ForAll @Chars({'a', 'Z', '\'', '1'}) @StringLength(max = 14) String word) {
        char[] letters = ("xy" + word + "z").toCharArray();
        assertThat(ShortWords.number(letters, 2, 2 + word.length())).isEqualTo(number(word));
    }
}
