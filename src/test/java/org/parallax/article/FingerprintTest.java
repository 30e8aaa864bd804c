package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

import org.junit.jupiter.api.Test;
import org.parallax.text.Sha256;

import java.util.Locale;

class FingerprintTest {
    /** As it is defined, a character at a time. */
    private static String defined(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return Sha256.hex(letters.toString());
    }

    @Property
    void it_is_of_the_letters_and_digits_in_lower_case(@ForAll String text) {
        assertThat(Fingerprint.of(text)).isEqualTo(defined(text));
    }

    @Property
    void it_is_so_in_texts_with_few_foreign_letters(
            @ForAll @CharRange(from = '\u0000', to = '\u0180') String text,
            @ForAll @CharRange(from = '\u2000', to = '\u2200') String signs) {
        assertThat(Fingerprint.of(text + signs)).isEqualTo(defined(text + signs));
        assertThat(Fingerprint.of(signs)).isEqualTo(defined(signs));
    }

    @Test
    void spaces_signs_and_capitals_make_no_difference_and_letters_do() {
        String one = Fingerprint.of("The “hall”  closed — at 5.");
        assertThat(Fingerprint.of("the HALL closed, at 5")).isEqualTo(one);
        assertThat(Fingerprint.of("the hàll closed, at 5")).isNotEqualTo(one);
    }
}
