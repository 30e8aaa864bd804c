package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** The examples that FIPS 180-4 is published with. */
class Sha256Test {
    @Test
    void it_is_that_of_the_standards_examples() {
        assertThat(Sha256.hex("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.hex(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void words_are_taken_in_utf_8() {
        assertThat(Sha256.of("Ωé😀"))
                .hasSize(32)
                .isEqualTo(Sha256.of("Ωé😀".getBytes(StandardCharsets.UTF_8)));
    }
}
