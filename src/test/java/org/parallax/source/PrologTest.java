package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrologTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<RSS>",
                "\uFEFF\n <rss>",
                "<?xml version='1.0'?>\n<rss>",
                "<?xml version='1.0'?><!-- by hand --> <?style x?><rss>",
                "<!----><rss>"
            })
    void what_stands_before_the_first_element_is_passed_by(String text) {
        assertThat(Prolog.after(text)).isEqualTo("<rss>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- no end <rss>", "<?xml <rss>", "words <rss>", ""})
    void what_has_no_end_is_not(String text) {
        assertThat(Prolog.after(text)).isEqualTo(text);
    }

    @Test
    void ten_thousand_comments_are() {
        assertThat(Prolog.after("<!--x-->".repeat(10_000) + "<rss>")).isEqualTo("<rss>");
    }
}
