package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Article;
import org.parallax.article.SegmentRole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

class TableReaderTest {
    @TempDir private Path folder = Path.of("");

    private final AtomicInteger last = new AtomicInteger();

    private Reading read(String name, String text) throws IOException {
        return read(name, text, Columns.GUESSED);
    }

    private Reading read(String name, String text, Columns columns) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return new FileReader(Pages.boilerplate(), false, columns)
                .read(file, () -> "a" + last.incrementAndGet());
    }

    private static String only(Reading reading) {
        assertThat(reading.articles()).isEmpty();
        assertThat(reading.unread()).hasSize(1);
        return reading.unread().getFirst().reason().sentence();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,publication,title,date,text\n7,The Quay Ledger,Hall to close,2025-05-13,\"The hall closes,\nshe said.\"\n",
                "id;Source;Headline;Published;Full Text\n7;The Quay Ledger;Hall to close;13 May 2025;\"The hall closes,\nshe said.\"\n",
                "ID\tOutlet\tHEADLINE\tpub_date\tBody\n7\tThe Quay Ledger\tHall to close\t20250513\t\"The hall closes,\nshe said.\"\n"
            })
    void a_row_is_an_article_whatever_its_columns_are_called(String table) throws Exception {
        Reading reading = read("archive.csv", table);
        assertThat(reading.unread()).isEmpty();
        Article article = reading.articles().getFirst();
        assertThat(article.outlet()).isEqualTo("The Quay Ledger");
        assertThat(article.headline()).isEqualTo("Hall to close");
        assertThat(Objects.requireNonNull(article.published()).date()).hasToString("2025-05-13");
        assertThat(article.path()).endsWith("archive.csv#7");
        assertThat(Pages.words(article, SegmentRole.HEADLINE)).containsExactly("Hall to close");
        assertThat(Pages.words(article, SegmentRole.BODY))
                .containsExactly("The hall closes,", "she said.");
    }

    @Test
    void a_line_of_json_is_an_article_and_a_broken_line_is_named_and_left_out() throws Exception {
        Reading reading =
                read(
                        "archive.jsonl",
                        """
                        {"title":"Hall to close","source":{"name":"The Quay Ledger"},"body":"It closes.","authors":["Ann Reyes","Tom Arliss"]}
                        {broken

                        {"title":"Hall stays","body":"It stays."}
                        {"title":"No words"}
                        """);
        assertThat(reading.articles())
                .extracting(Article::headline)
                .containsExactly("Hall to close", "Hall stays");
        assertThat(reading.articles().getFirst().outlet()).isEqualTo("The Quay Ledger");
        assertThat(reading.articles().getFirst().byline()).isEqualTo("Ann Reyes, Tom Arliss");
        assertThat(reading.unread())
                .extracting(it -> it.reason().sentence())
                .satisfiesExactly(
                        it -> assertThat(it).contains("line 2").contains("no JSON"),
                        it -> assertThat(it).contains("row 5").contains("no text"));
    }

    @Test
    void a_list_of_articles_within_an_object_is_found() throws Exception {
        Reading reading =
                read(
                        "answer.json",
                        "{\"status\":\"ok\",\"articles\":[{\"title\":\"A hall\",\"content\":\"It is old.\"},{\"title\":\"A pool\",\"content\":\"It is new.\"}]}");
        assertThat(reading.articles()).hasSize(2);
    }

    @Test
    void the_reader_says_what_a_strange_column_holds() throws Exception {
        String table = "who,what,words\nLedger,Hall to close,It closes.\n";
        assertThat(only(read("odd.csv", table)))
                .contains("--columns text=NAME")
                .contains("who, what, words");
        Columns columns = Columns.parse("text=words, outlet=who,headline=what");
        Article article = read("odd.csv", table, columns).articles().getFirst();
        assertThat(article.outlet()).isEqualTo("Ledger");
        assertThat(article.text()).isEqualTo("Hall to close\n\nIt closes.");
        assertThat(only(read("odd.csv", table, Columns.parse("text=prose"))))
                .contains("no column called prose");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "texts=a", "text=a,b", "=a"})
    void a_part_that_is_none_is_refused(String words) {
        assertThatThrownBy(() -> Columns.parse(words)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_day_that_can_be_read_two_ways_is_none() throws Exception {
        Reading reading = read("archive.csv", "date,text\n03/04/2025,It closes.\n");
        assertThat(reading.articles().getFirst().published()).isNull();
    }

    @Test
    void the_day_in_a_tables_name_is_not_its_articles() throws Exception {
        Reading reading = read("archive-2025-05-13.csv", "title,text\nHall,It closes.\n");
        assertThat(reading.articles().getFirst().published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,text\n",
                "title,text",
                "title,text\nHall,\"It closes.\n",
                "title,text\nHall,\"It\" closes\", \"now\"\n",
                ",,\n,,\n",
                "\"",
                "{}",
            })
    void a_broken_table_gets_one_sentence(String table) throws Exception {
        for (String name : List.of("broken.csv", "broken.jsonl", "broken.json")) {
            Reading reading = read(name, table);
            assertThat(reading.unread().size() + reading.articles().size()).isPositive();
            assertThat(reading.unread())
                    .allSatisfy(it ->
                            assertThat(it.reason().sentence())
                                    .contains(name)
                                    .endsWith(".")
                                    .doesNotContain("Exception"));
        }
    }

    @Property(tries = 300)
    void no_text_breaks_a_table(@ForAll String text) {
        TableReader reader =
                new TableReader(new TextReader(Pages.boilerplate(), false), Columns.GUESSED);
        for (Form form : List.of(Form.TABLE, Form.LINES, Form.JSON)) {
            try {
                Reading reading = reader.read(form, text, "any.csv", () -> "a1");
                assertThat(reading.articles().size() + reading.unread().size()).isPositive();
            } catch (UnreadableException e) {
                assertThat(e.rule()).isNotBlank();
            }
        }
    }

    @Test
    void halves_of_characters_do_not_reach_an_article() throws Exception {
        String line =
                "{\"title\":\"Hall \\ud800 closes\",\"source\":\"\\udc00\",\"text\":\"It \\ud83d\\ude00 \\ud83d closes.\"}";
        Article article = read("archive.jsonl", line).articles().getFirst();
        assertThat(article.headline()).isEqualTo("Hall \uFFFD closes");
        assertThat(article.outlet()).isEqualTo("\uFFFD");
        assertThat(article.text()).endsWith("It \uD83D\uDE00 \uFFFD closes.");
    }

    @Test
    void a_heading_that_runs_over_lines_is_told_on_one() throws Exception {
        assertThat(only(read("odd.csv", "who,\"in what\nwords\"\nAnn,Few\n")))
                .contains("who, in what words")
                .doesNotContain("\n");
    }
}
