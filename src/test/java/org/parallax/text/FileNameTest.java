package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class FileNameTest {
    private static String name(String... parts) {
        return FileName.of(List.of(parts), ".jsonld");
    }

    @ParameterizedTest
    @CsvSource({
        "Ann, Week 3, Ann - Week 3.jsonld",
        "محمد, درس, محمد - درس.jsonld",
        "李小龙, 👍🏽, 李小龙 - 👍🏽.jsonld",
        "<b>Ann</b>, a/b\\c:d*e?, b Ann b - a b c d e.jsonld",
        "../../etc/passwd, x, etc passwd - x.jsonld",
        "-rf, .hidden, rf - hidden.jsonld",
        "Ann., '. .', Ann.jsonld"
    })
    void a_name_stands_as_it_is_but_for_what_some_system_cannot_have(
            String reader, String title, String wanted) {
        assertThat(name(reader, title)).isEqualTo(wanted);
    }

    @Test
    void names_that_windows_keeps_for_itself_are_another() {
        assertThat(name("con")).isEqualTo("_con.jsonld");
        assertThat(name("LPT1.x")).isEqualTo("_LPT1.x.jsonld");
        assertThat(name("console")).isEqualTo("console.jsonld");
    }

    @Test
    void of_nothing_there_is_a_name_too() {
        assertThat(name("…\u202E/\u0000", " ")).isEqualTo("….jsonld");
        assertThat(name("//", "")).isEqualTo("_.jsonld");
    }

    @Property(tries = 500)
    void no_name_is_longer_than_a_disk_takes_or_leaves_its_folder(
            @ForAll String reader, @ForAll String title) {
        String name = name(reader, title);
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200);
        assertThat(name).doesNotContain("/", "\\", ":", "\u0000", "\n").endsWith(".jsonld");
        assertThat(name).doesNotStartWith(".jsonld").doesNotStartWith("-");
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
