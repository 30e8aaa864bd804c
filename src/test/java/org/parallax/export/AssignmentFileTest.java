package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Article;
import org.parallax.article.Fingerprint;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.flag.Assignment;
import org.parallax.flag.Flag;
import org.parallax.flag.Origin;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An assignment comes out of its file as it went in, and what is none is refused with a sentence.
 */
class AssignmentFileTest {
    private static final Article ARTICLE =
            article("Hall to close", "It rains. “Ça va” 👍 said she.");
    private static final Assignment ASSIGNMENT =
            Assignment.of(
                    new Assignment.Brief(
                            "Week 3", "What is this sentence?", List.of("fact", "opinion"), false),
                    List.of(
                            new Assignment.Task(
                                    origin(ARTICLE),
                                    List.of(Flag.Quoted.of(ARTICLE.text(), Span.of(15, 24))))));

    @TempDir private Path folder = Path.of("");

    private static Article article(String headline, String body) {
        String text = headline + "\n\n" + body;
        int start = headline.length() + 2;
        return new Article(
                "a1",
                "https://tide.example/hall",
                new Masthead(
                        "The Tide",
                        headline,
                        "Ann Reyes",
                        new Published(LocalDate.of(2026, 3, 1), Published.From.METADATA)),
                text,
                List.of(
                        new Segment(
                                Span.of(0, headline.length()),
                                SegmentRole.HEADLINE,
                                Reason.of("role.first", "a\tb")),
                        new Segment(
                                Span.of(start, text.length()),
                                SegmentRole.BODY,
                                Reason.of("role.body"))));
    }

    private static Origin origin(Article article) {
        return new Origin(
                article.path(), Fingerprint.of(article.text()), "The Tide", "Hall to close");
    }

    private Path written(List<Article> articles) throws IOException {
        Path file = folder.resolve("week.parallax");
        try (OutputStream out = Files.newOutputStream(file)) {
            AssignmentFile.write(ASSIGNMENT, articles, "Parallax 9", out);
        }
        return file;
    }

    private Path zipped(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return Files.write(folder.resolve("odd.parallax"), out.toByteArray());
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_was_written_is_read() throws Exception {
        Path file = written(List.of(ARTICLE));
        AssignmentFile read = AssignmentFile.read(file);
        assertThat(read.assignment()).isEqualTo(ASSIGNMENT);
        assertThat(read.articles()).containsExactly(ARTICLE);
        byte[] before = Files.readAllBytes(file);
        assertThat(Files.readAllBytes(written(List.of(ARTICLE)))).isEqualTo(before);
    }

    @Test
    void without_texts_it_names_its_articles() throws Exception {
        AssignmentFile read = AssignmentFile.read(written(List.of()));
        assertThat(read.articles()).isEmpty();
        assertThat(read.assignment().tasks().getFirst().article().fingerprint()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../assignment.json",
                "/etc/passwd",
                "C:\\x.json",
                "articles/../../x",
                "articles/1.html",
                "articles/",
                "articles/01.json",
                "a\nb",
                ""
            })
    void a_name_that_no_assignment_has_is_refused(String name) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("assignment.json", AssignmentJson.bytes(ASSIGNMENT, "Parallax 9"));
        entries.put(name, bytes("x"));
        Path file = zipped(entries);
        assertThatThrownBy(() -> AssignmentFile.read(file))
                .isInstanceOf(AssignmentException.class)
                .hasMessageContaining("odd.parallax")
                .hasMessageContaining("which no assignment does");
    }

    @Test
    void what_unpacks_to_far_more_is_refused() throws IOException {
        Path file = zipped(Map.of("assignment.json", new byte[120 << 20]));
        assertThatThrownBy(() -> AssignmentFile.read(file)).hasMessageContaining("unpacks to far");
    }

    @Test
    void more_entries_than_an_assignment_has_are_refused() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 1; i <= 501; i++) {
            entries.put("articles/" + i + ".json", bytes("{}"));
        }
        Path file = zipped(entries);
        assertThatThrownBy(() -> AssignmentFile.read(file)).hasMessageContaining("more than 500");
    }

    @Test
    void what_is_none_is_told_by_name() throws IOException {
        List<String> told = new ArrayList<>();
        Map<String, byte[]> odd = new LinkedHashMap<>();
        odd.put("nothing", new byte[0]);
        odd.put("words", bytes("Dear class"));
        odd.put("cut", Arrays.copyOf(Files.readAllBytes(written(List.of(ARTICLE))), 300));
        for (Map.Entry<String, byte[]> each : odd.entrySet()) {
            Path file = Files.write(folder.resolve(each.getKey() + ".parallax"), each.getValue());
            try {
                AssignmentFile.read(file);
            } catch (AssignmentException e) {
                told.add(String.valueOf(e.getMessage()).replace(folder.toString(), ""));
            }
        }
        assertThat(told)
                .containsExactly(
                        "/nothing.parallax is empty; ask for the file again.",
                        "/words.parallax is no assignment of Parallax; name a file that was saved"
                                + " as one.",
                        "/cut.parallax is no whole assignment; ask for the file again.");
    }

    @Test
    void one_that_was_changed_is_refused() throws IOException {
        String json =
                new String(AssignmentJson.bytes(ASSIGNMENT, "Parallax 9"), StandardCharsets.UTF_8)
                        .replace("What is", "Who wrote");
        Path file = zipped(Map.of("assignment.json", bytes(json)));
        assertThatThrownBy(() -> AssignmentFile.read(file)).hasMessageContaining("was changed");
    }
}
