package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "releases, released",
        "releasing, release",
        "stopped, stop",
        "cities, city",
        "jails, jail",
        "classes, class",
        "carried, carry",
        "falling, falls",
        "voting, votes",
        "closed, close",
        "fired, fires",
        "planned, plan",
        "planes, plane",
        "wanted, want",
        "notified, notify"
    })
    void two_forms_of_a_word_have_one_stem(String one, String other) {
        assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "red, r",
        "thing, th",
        "bring, br",
        "organ, organize",
        "plane, plan",
        "fire, fir",
        "this, thi",
        "gas, ga"
    })
    void short_words_and_other_words_stay_apart(String one, String other) {
        assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
    }

    @Test
    void nothing_has_no_stem() {
        assertThat(Stems.of("")).isEmpty();
        assertThat(Stems.of("'s")).isEmpty();
    }

    @Property
    void no_stem_is_longer_than_its_word(@ForAll String word) {
        assertThat(Stems.of(word).length()).isLessThanOrEqualTo(word.length());
    }
}
