package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void a_character_of_two_units_counts_once() {
        CodePoints places = new CodePoints("a😀b😀");
        assertThat(new int[] {places.before(0), places.before(1), places.before(3)})
                .containsExactly(0, 1, 2);
        assertThat(places.before(4)).isEqualTo(3);
        assertThat(places.before(6)).isEqualTo(4);
    }

    @Property
    void it_counts_as_java_does(@ForAll String text) {
        CodePoints places = new CodePoints(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean inside =
                    i > 0
                            && i < text.length()
                            && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            if (!inside) {
                assertThat(places.before(i)).isEqualTo(text.codePointCount(0, i));
            }
        }
    }
}
