package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nu.validator.client.EmbeddedValidator;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.flag.Classwork;
import org.parallax.flag.HandIn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages that go back to a class, and the folder that they are written into. */
class ReturnFolderTest {
    private static final String SCRIPT = "<script>alert('x')</script> & \"<b>\" \u202Eevil";

    private final InventedClass school = InventedClass.ofTheHall();

    @TempDir private Path folder = Path.of("");

    private Classwork work(HandIn... handIns) {
        List<HandIn> all = new ArrayList<>(List.of(handIns));
        all.add(school.handIn("Ms Reyes", "fact", "fact", "mixed", "opinion"));
        List<AnalyzedArticle> articles =
                school.articles().stream()
                        .map(it ->
                                new AnalyzedArticle(it, List.of(), List.of(), List.of(), List.of()))
                        .toList();
        MarkedAssignment marked = MarkedAssignment.of(school.assignment(), articles);
        return Classwork.of(marked.assignment(), marked.texts(), all, "Ms Reyes", marked.machine());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve(name)));
    }

    private static List<String> cells(Document page, int row) {
        return page.select("tbody tr").get(row).select("td").eachText();
    }

    @Test
    void each_reader_gets_the_own_answer_the_keys_and_how_many_said_what() throws Exception {
        Classwork work =
                work(
                        school.handIn("Ann", "fact", "opinion"),
                        school.handIn("Ben", "opinion", "fact", "mixed"));
        assertThat(new ReturnFolder(folder).write(work, "Parallax 9")).isEqualTo(2);
        assertThat(names()).containsExactly("Ann.html", "Ben.html");
        Document ann = page("Ann.html");
        assertThat(ann.select("h1").text()).isEqualTo("Week 3");
        assertThat(ann.select("header").text())
                .contains("For Ann", "You answered 2 of 7 sentences.", "Of the 2", "you call 1");
        assertThat(cells(ann, 0))
                .containsExactly(
                        "Hall to close",
                        "Fact Ann on 0",
                        "Fact Ms Reyes on 0",
                        "Fact 1, Opinion 1");
        assertThat(cells(ann, 1))
                .containsExactly(
                        "The council closes the 🏛 hall on Friday.",
                        "Opinion not as in the key Ann on 1",
                        "Fact Ms Reyes on 1",
                        "Fact 1, Opinion 1");
        assertThat(cells(ann, 6)).contains("no answer");
        assertThat(ann.text()).contains("Parallax 9").doesNotContain("Ben");
    }

    @Test
    void names_and_notes_are_words_and_nothing_else() throws Exception {
        HandIn odd =
                new HandIn(
                        SCRIPT,
                        school.assignment().id(),
                        List.of(school.flag(0, SCRIPT, SCRIPT.repeat(400))));
        new ReturnFolder(folder).write(work(odd), "Parallax 9");
        assertThat(names()).containsExactly("script alert('x') script & b evil.html");
        Document page = page(names().getFirst());
        assertThat(page.select("script, b, img, link, iframe, [onclick], [src]")).isEmpty();
        assertThat(page.select("[href]")).isEmpty();
        assertThat(page.text()).contains("<script>alert('x')</script>").doesNotContain("\u202E");
    }

    @Test
    void a_page_is_valid_html_that_runs_nothing_and_asks_no_address() throws Exception {
        HandIn odd =
                new HandIn(
                        "Ann",
                        school.assignment().id(),
                        List.of(school.flag(1, "fact", SCRIPT), school.flag(2, "spin", "")));
        new ReturnFolder(folder).write(work(odd), "Parallax 9");
        String html = Files.readString(folder.resolve("Ann.html"));
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        String found = validator.validate(new ByteArrayInputStream(bytes));
        assertThat(found.lines().filter(it -> it.contains("error"))).isEmpty();
        assertThat(html)
                .contains("default-src &#39;none&#39;")
                .doesNotContain("<script", "<img", "<link", "javascript:", "url(");
    }

    @Test
    void names_that_would_be_one_file_are_told_apart() throws Exception {
        Classwork work =
                work(
                        school.handIn("ann", "fact"),
                        school.handIn("Ann", "fact"),
                        school.handIn("Ann?", "fact"));
        new ReturnFolder(folder).write(work, "Parallax 9");
        assertThat(names()).containsExactly("Ann-2.html", "Ann-3.html", "ann.html");
    }

    @Test
    void our_pages_are_replaced_and_another_file_is_never() throws Exception {
        Classwork work = work(school.handIn("Ann", "fact"), school.handIn("Ben", "fact"));
        new ReturnFolder(folder).write(work, "Parallax 8");
        new ReturnFolder(folder).write(work, "Parallax 9");
        assertThat(page("Ann.html").text()).contains("Parallax 9");
        Files.writeString(folder.resolve("Ben.html"), "<p>Ben's own homepage</p>");
        assertThatThrownBy(() -> new ReturnFolder(folder).write(work, "Parallax 10"))
                .isInstanceOf(AssignmentException.class)
                .hasMessageContaining("Ben.html is there already");
        assertThat(Files.readString(folder.resolve("Ben.html"))).contains("homepage");
        assertThat(page("Ann.html").text()).as("nothing was written").contains("Parallax 9");
    }

    @Test
    void a_page_of_another_assignment_is_not_replaced() throws Exception {
        new ReturnFolder(folder).write(work(school.handIn("Ann", "fact")), "Parallax 9");
        String page = Files.readString(folder.resolve("Ann.html"));
        Files.writeString(
                folder.resolve("Ann.html"), page.replace(school.assignment().id(), "another"));
        assertThatThrownBy(() ->
                        new ReturnFolder(folder)
                                .write(work(school.handIn("Ann", "fact")), "Parallax 9"))
                .hasMessageContaining("Ann.html is there already");
    }

    @Test
    void a_folder_is_made_and_one_that_cannot_be_is_told() throws Exception {
        Classwork work = work(school.handIn("Ann", "fact"));
        new ReturnFolder(folder.resolve("new/back")).write(work, "Parallax 9");
        assertThat(folder.resolve("new/back/Ann.html")).exists();
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> new ReturnFolder(file).write(work, "Parallax 9"))
                .isInstanceOf(AssignmentException.class)
                .hasMessageContaining("cannot be written");
    }
}
