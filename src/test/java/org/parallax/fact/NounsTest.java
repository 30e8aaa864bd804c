package org.parallax.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "s", "is", "gas", "class", "news", "famous", "mayor's", "says", "city"})
    void what_only_looks_like_a_plural_is_none(String word) {
        assertThat(Nouns.isPlural(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "cities, city",
        "letters, letter",
        "people, person",
        "women, woman",
        "boxes, box",
        "churches, church",
        "buses, bus",
        "businesses, business",
        "houses, house",
        "lives, life",
        "by-laws, by-law",
        "ex-policemen, ex-policeman",
    })
    void a_plural_has_a_singular(String plural, String singular) {
        assertThat(Nouns.singular(plural)).isEqualTo(singular);
    }

    @Test
    void a_singular_stays_as_it_is() {
        assertThat(Nouns.singular("city")).isEqualTo("city");
        assertThat(Nouns.singular("class")).isEqualTo("class");
        assertThat(Nouns.singular("")).isEmpty();
    }
}
