package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class DataUrisTest {
    private static final String DATA = "image/png;base64," + "iVBORw0KGgo+/".repeat(40) + "==";

    private static String without(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.ISO_8859_1);
        return new String(DataUris.without(bytes), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"%s\"><p>Words</p>",
                "<img src='%s'><p>Words</p>",
                "<img src=%s><p>Words</p>",
                "<img srcset=\"%s 1x, %s 2x\"><p>Words</p>",
                "<style>.a{background:url(%s)}.b{--sf-img-1:url(\"%s\")}</style><p>Words</p>",
                "<p style=\"background:url(&quot;%s&quot;)\">Words</p>",
                "%s",
                "data: %s data:"
            })
    void an_address_that_holds_its_picture_leaves_its_beginning(String page) {
        assertThat(without(page.replace("%s", "data:" + DATA)))
                .isEqualTo(page.replace("%s", "data:"));
        assertThat(without(page.replace("%s", "DATA:" + DATA)))
                .isEqualTo(page.replace("%s", "DATA:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "data",
                "data:",
                "<img src=\"data:image/gif;base64,R0lGODlhAQAB\">",
                "<p>All the data: twelve boats, four pumps and one hall.</p>"
            })
    void what_is_short_or_prose_stays(String page) {
        assertThat(without(page)).isEqualTo(page);
    }

    @Test
    void a_picture_that_is_written_out_as_mark_up_is_no_address_to_its_end() {
        String svg = "<img src=\"data:image/svg+xml;utf8,<svg xmlns='x'><path d='M0 0'/></svg>\">";
        assertThat(without(svg)).isEqualTo(svg);
    }
}
