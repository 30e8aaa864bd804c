package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as a typeface can show them; this one has ASCII, é and the stand-in. */
class LettersTest {
    private final Letters letters =
            new Letters(it -> it < 0x7F || it == 'é' || it == Character.codePointAt("�", 0));

    @Test
    void what_the_typeface_has_is_left_as_it_is() {
        assertThat(letters.shown("A café.\n\tOf 12.")).isEqualTo("A café.\n\tOf 12.");
        assertThat(letters.sentence()).isEmpty();
    }

    @Test
    void a_letter_and_its_accent_become_one() {
        assertThat(letters.shown("cafe\u0301")).isEqualTo("café");
        assertThat(letters.sentence()).isEmpty();
    }

    @Test
    void a_space_of_any_width_is_a_space_and_what_is_never_seen_is_left_out() {
        assertThat(letters.shown("a\u3000b\u2028c")).isEqualTo("a b c");
        assertThat(letters.shown("a\u00ADb\u200Dc\uFEFFd\uFE0Fe")).isEqualTo("abcde");
        assertThat(letters.sentence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ש, 1 character, (Hebrew) stands as �",
        "مرحبا, 5 characters, (Arabic) stand as �",
        "市議会, 3 characters, (Chinese characters)",
        "ひらカナ, 4 characters, '(Hiragana, Katakana)'",
        "😀→, 2 characters, (signs and pictures)",
        "ש😀市, 3 characters, '(Chinese characters, Hebrew, signs and pictures)'"
    })
    void what_it_does_not_have_is_counted_and_named(String words, String count, String named) {
        assertThat(letters.shown(words))
                .isEqualTo("�".repeat(words.codePointCount(0, words.length())));
        assertThat(letters.sentence().orElse("")).startsWith(count + " that").contains(named);
    }

    @Property
    void whatever_comes_out_can_be_shown(@ForAll String words) {
        assertThat(new Letters(it -> it < 0x7F || it == 0xFFFD).shown(words))
                .matches("[\\x00-\\x7E�]*");
    }
}
