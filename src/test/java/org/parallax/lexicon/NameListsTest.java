package org.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class NameListsTest {
    private static NameLists lists() throws LexiconException {
        return Lexicons.load(Path.of("assets")).names();
    }

    @Test
    void no_name_is_told_to_be_a_womans_and_a_mans() throws LexiconException {
        assertThat(lists().women().phrases())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(lists().men().phrases());
    }

    @Test
    void every_womans_and_mans_name_is_a_given_name() throws LexiconException {
        assertThat(lists().given().phrases())
                .containsAll(lists().women().phrases())
                .containsAll(lists().men().phrases());
    }
}
