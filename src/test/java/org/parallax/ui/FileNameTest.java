package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class FileNameTest {
    @Test
    void a_title_becomes_a_name_that_any_system_takes() {
        assertThat(FileName.of("Mayor: “No” — he said?", "report"))
                .isEqualTo("mayor-no-he-said-report");
        assertThat(FileName.of("../../etc/passwd", "flags")).isEqualTo("etc-passwd-flags");
        assertThat(FileName.of("Ärger in Łódź 市長", "quotes")).isEqualTo("ärger-in-łódź-市長-quotes");
        assertThat(FileName.of("??", "facts")).isEqualTo("facts");
        assertThat(FileName.of("", "facts")).isEqualTo("facts");
    }

    @Test
    void a_long_title_is_cut_between_words_where_it_has_any() {
        assertThat(FileName.of("council ".repeat(40), "report"))
                .isEqualTo("council-".repeat(7) + "report");
        assertThat(FileName.of("𝕏".repeat(200), "report")).isEqualTo("𝕏".repeat(30) + "-report");
    }

    @Test
    void an_ending_is_added_where_there_is_none_of_those_that_are_wanted() {
        List<String> page = List.of("html", "htm");
        assertThat(FileName.ending(Path.of("a/b.html"), page)).isEqualTo(Path.of("a/b.html"));
        assertThat(FileName.ending(Path.of("a/B.HTM"), page)).isEqualTo(Path.of("a/B.HTM"));
        assertThat(FileName.ending(Path.of("a/b"), page)).isEqualTo(Path.of("a/b.html"));
        assertThat(FileName.ending(Path.of("a/b.docx"), page)).isEqualTo(Path.of("a/b.docx.html"));
        assertThat(FileName.ending(Path.of("html"), page)).isEqualTo(Path.of("html.html"));
    }
}
