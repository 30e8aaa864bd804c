package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.cli.Verbs;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.library.Library;
import org.parallax.text.Span;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Data that a person takes out at a terminal. */
class TakenOutTest {
    private static final String TEXT =
            "Hall is bought\n\n“We paid $78.4 million for it,” Ann Reyes said.\n";

    @TempDir private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path article = folder;
    private Path library = folder;

    @BeforeEach
    void write() throws IOException {
        article = Files.writeString(folder.resolve("hall.txt"), TEXT);
        library = folder.resolve("library");
    }

    private int export(String line) {
        List<String> words = new ArrayList<>(List.of("export", article.toString()));
        for (String word : line.split(" ", -1)) {
            words.add(word.replace("$", folder + "/"));
        }
        return run(words.toArray(String[]::new));
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        try (PrintStream o = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream e = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return Verbs.run(new Parallax(), o, e, args);
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void quotations_are_printed_as_a_table_and_a_sentence_says_what_is_in_it_and_what_not() {
        assertThat(export("--what quotes")).isZero();
        assertThat(out())
                .startsWith("article,outlet,headline,date,start,end,exact,kind,speaker,")
                .contains("\"We paid $78.4 million for it,\",direct,Ann Reyes,said")
                .hasLineCount(2);
        assertThat(err().strip())
                .isEqualTo(
                        "To be written: 1 quotation of 1 article; not in it: facts, labels, flags,"
                                + " the articles' texts.");
    }

    @Test
    void where_there_is_nothing_of_a_kind_the_heading_stands_alone_and_a_sentence_says_so() {
        assertThat(export("--what labels")).isZero();
        assertThat(out()).isEqualTo("article,outlet,headline,date,start,end,exact,story,thing\r\n");
        assertThat(err()).contains("no label of 1 article", "has no rows").hasLineCount(2);
    }

    @Test
    void flags_are_those_of_the_library_that_is_named() throws Exception {
        assertThat(run("add", article.toString(), "--library", library.toString())).isZero();
        try (Library open = Library.open(library)) {
            Flag.Quoted quoted = Flag.Quoted.of(TEXT, Span.of(0, 4));
            open.flag(Flag.of(quoted, Category.MIXED, "@who", Instant.EPOCH).in(1));
        }
        assertThat(export("--what flags --library $library")).isZero();
        assertThat(out()).contains(",0,4,Hall,mixed,'@who,1970-01-01T00:00:00Z\r\n");
        assertThat(err()).contains("1 flag of 1 article");
        assertThat(export("--as qdpx --library $library -o $marks.qdpx")).isZero();
        assertThat(err()).contains("1 flag of 1 article; not in it: nothing");
        assertThat(export("--as qdpx -o $marks.qdpx")).isZero();
        assertThat(err()).contains("not in it: flags.", "whole text of 1 article");
    }

    @Test
    void flags_of_a_library_that_is_not_there_get_its_own_sentence() throws IOException {
        Files.createDirectories(library);
        Files.writeString(library.resolve("library.db"), "no library at all, but some bytes");
        assertThat(export("--what flags --library $library")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("library.db").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "--what quotes --as json -o $a.json, a.json, {\"schema\":1,\"program\":\"Parallax ",
        "--as bibtex -o $a.bib, a.bib, % Parallax ",
        "--as csl --what articles -o $a.json, a.json, [{\"id\":\"hall-txt-undated-",
        "--as qdpx -o $a.qdpx, a.qdpx, PK"
    })
    void a_file_has_what_was_asked_and_nothing_is_printed(String line, String file, String begin)
            throws IOException {
        String start = begin.replace(";", ",");
        assertThat(export(line)).isZero();
        assertThat(out()).isEmpty();
        byte[] first = Files.readAllBytes(folder.resolve(file));
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).startsWith(start);
        assertThat(export(line)).isZero();
        assertThat(Files.readAllBytes(folder.resolve(file))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--what moods",
                "--what quotes --as xls",
                "--as csv",
                "--as json",
                "--what quotes --as bibtex",
                "--what facts --as csl",
                "--what articles --as qdpx -o $a.qdpx",
                "--as qdpx",
                "--what quotes -o $nowhere/a.csv",
                "--what quotes -o $"
            })
    void what_cannot_be_done_gets_one_sentence_before_anything_is_read(String line) {
        assertThat(export(line)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).hasLineCount(1).doesNotContain("Exception");
    }

    @Test
    void a_pair_that_does_not_go_together_is_answered_with_those_that_do() {
        export("--what quotes --as bibtex");
        assertThat(err())
                .contains("quotes cannot be had as bibtex", "bibtex and csl hold articles");
    }

    @Test
    void a_concordance_of_the_library_is_the_same_bytes_each_time() throws IOException {
        assertThat(run("add", article.toString(), "--library", library.toString())).isZero();
        Path file = folder.resolve("paid.json");
        String[] search = {
            "search", "paid", "--library", library.toString(), "--as", "json", "-o", file.toString()
        };
        assertThat(run(search)).isZero();
        assertThat(out()).isEmpty();
        assertThat(err()).contains("1 place of 1 article").hasLineCount(1);
        String first = Files.readString(file);
        assertThat(first)
                .contains("\"exact\":\"paid\"", "\"speaker\":\"Ann Reyes\"")
                .contains("\"right\":\" $78.4 million", "\"query\":\"paid\"")
                .doesNotContain(folder.toString() + "/library");
        assertThat(run("library", "rebuild", "--library", library.toString())).isZero();
        assertThat(run(search)).isZero();
        assertThat(file).hasContent(first);
    }

    @Test
    void an_article_that_is_not_there_is_named_and_nothing_is_written() {
        assertThat(run("export", "gone.txt", "--what", "quotes", "-o", folder + "/a.csv"))
                .isEqualTo(2);
        assertThat(err()).contains("gone.txt").hasLineCount(1);
        assertThat(folder.resolve("a.csv")).doesNotExist();
    }
}
