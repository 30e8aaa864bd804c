package org.parallax.flag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Arrays;

class CategoryTest {
    private static final Flag.Quoted WORDS = new Flag.Quoted(0, "It rains.", "", "");

    @Test
    void each_has_a_letter_a_key_and_a_name_of_its_own_and_is_found_by_its_name() {
        assertThat(Category.values())
                .extracting(Category::letter)
                .containsExactly("F", "O", "M", "C", "?");
        assertThat(Category.values())
                .extracting(Category::digit)
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(Arrays.stream(Category.values()).map(it -> Category.of(it.key())))
                .containsExactly(Category.values());
    }

    @Test
    void a_category_of_the_readers_own_is_none_of_these_and_has_its_first_letter() {
        assertThat(Category.of("spin")).isNull();
        assertThat(new Flag(1, 2, WORDS, "spin", "", Instant.EPOCH).letter()).isEqualTo("S");
        assertThat(new Flag(1, 2, WORDS, "", "", Instant.EPOCH).letter()).isEqualTo("?");
        assertThat(Flag.of(WORDS, Category.MIXED, "", Instant.EPOCH).letter()).isEqualTo("M");
    }
}
