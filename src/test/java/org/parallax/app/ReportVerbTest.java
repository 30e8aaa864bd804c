package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Asked;
import org.parallax.cli.Verbs;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.library.Library;
import org.parallax.source.Place;
import org.parallax.source.Progress;
import org.parallax.text.Span;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The verb report, from the command line to the file. */
class ReportVerbTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder = Path.of("");

    private Path papers = folder;
    private Path out = folder;

    @BeforeEach
    void write() throws IOException {
        papers = Files.createDirectories(folder.resolve("papers"));
        Files.writeString(papers.resolve("a.txt"), "Hall to close\n\nThe hall in 12 cities shut.");
        Files.writeString(papers.resolve("b.txt"), "Hall shut\n\nTwelve cities lose a hall.");
        out = folder.resolve("report.html");
    }

    private int run(Object... arguments) {
        err.reset();
        String[] typed = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        try (PrintStream nothing = new PrintStream(OutputStream.nullOutputStream());
                PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return Verbs.run(new Parallax(), nothing, told, typed);
        }
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void one_file_is_written_and_nothing_else_is_left() throws IOException {
        assertThat(run("report", papers, "-o", out, "--one-story")).isZero();
        assertThat(told()).isEmpty();
        assertThat(beside()).containsExactly("papers", "report.html");
        assertThat(Jsoup.parse(Files.readString(out)).select(".facts tbody th").eachText())
                .anyMatch(it -> it.contains("12 cities"));
        assertThat(Files.readString(out))
                .contains("<code>--one-story</code>", "framing/attack.tsv");
    }

    @Test
    void a_report_that_is_there_is_replaced_as_a_whole() throws IOException {
        Files.writeString(out, "old ".repeat(100_000));
        assertThat(run("report", papers, "-o", out)).isZero();
        assertThat(Files.readString(out)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(beside()).containsExactly("papers", "report.html");
    }

    @Test
    void the_same_articles_give_the_same_bytes() throws IOException {
        run("report", papers, "-o", out);
        byte[] first = Files.readAllBytes(out);
        run("report", papers, "-o", out);
        assertThat(Files.readAllBytes(out)).isEqualTo(first);
    }

    @Test
    void where_nothing_can_be_read_nothing_is_written_and_what_was_there_stays()
            throws IOException {
        Files.writeString(out, "old");
        assertThat(run("report", folder.resolve("gone.txt"), "-o", out)).isEqualTo(2);
        assertThat(told()).contains("gone.txt").hasLineCount(1);
        assertThat(out).hasContent("old");
        assertThat(beside()).containsExactly("papers", "report.html");
    }

    @Test
    void a_file_that_ends_otherwise_is_refused_before_anything_is_read() throws IOException {
        for (String name :
                List.of("report.pdf.txt", "report.docx", "report", "html", ".html.txt")) {
            assertThat(run("report", "gone.txt", "-o", folder.resolve(name))).isEqualTo(2);
            assertThat(told())
                    .contains(name, ".html", ".pdf")
                    .doesNotContain("gone")
                    .hasLineCount(1);
        }
        assertThat(beside()).containsExactly("papers");
        assertThat(run("report", papers, "-o", folder.resolve("LOUD.HTML"))).isZero();
    }

    @Test
    void a_folder_that_is_not_there_or_stands_where_the_file_should_is_told_in_a_sentence()
            throws IOException {
        Path page = Files.createDirectory(folder.resolve("folder.html"));
        Path sheets = Files.createDirectory(folder.resolve("folder.pdf"));
        for (Path file : List.of(folder.resolve("nowhere/x.html"), page, sheets)) {
            assertThat(run("report", papers, "-o", file)).isEqualTo(2);
            assertThat(told()).contains(file + " cannot be written").hasLineCount(1);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_file_that_may_not_be_written_to_stays_as_it_is() throws IOException {
        Files.writeString(out, "old");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(out), "whoever runs this may write everything");
        assertThat(run("report", papers, "-o", out)).isEqualTo(2);
        assertThat(told()).contains("cannot be written").hasLineCount(1);
        assertThat(out).hasContent("old");
    }

    @Test
    void a_name_that_ends_in_pdf_gives_a_pdf_of_the_same_report() throws IOException {
        Path sheets = folder.resolve("report.PDF");
        Files.writeString(sheets, "old ".repeat(100_000));
        assertThat(run("report", papers, "-o", sheets, "--one-story")).isZero();
        assertThat(told()).isEmpty();
        assertThat(beside()).containsExactly("papers", "report.PDF");
        byte[] first = Files.readAllBytes(sheets);
        try (PDDocument document = Loader.loadPDF(first)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("12 cities", "--one-story", "framing/attack.tsv");
        }
        run("report", papers, "-o", sheets, "--one-story");
        assertThat(Files.readAllBytes(sheets)).isEqualTo(first);
    }

    @Test
    void where_many_articles_take_their_time_a_sentence_says_so_before() throws IOException {
        for (int i = 0; i < 50; i++) {
            Files.writeString(papers.resolve(i + ".txt"), "Hall " + i + "\n\nIt is old.");
        }
        Path sheets = folder.resolve("report.pdf");
        assertThat(run("report", papers, "-o", sheets)).isZero();
        assertThat(told()).contains("A PDF of 52 articles").hasLineCount(1);
        assertThat(run("report", papers, "-o", out)).isZero();
        assertThat(told()).isEmpty();
    }

    @Test
    void letters_that_a_pdf_cannot_show_are_told_in_a_sentence() throws IOException {
        Files.writeString(
                papers.resolve("c.txt"), "Hall האולם shut\n\nThe hall in 12 cities shut.");
        Path sheets = folder.resolve("report.pdf");
        assertThat(run("report", papers, "-o", sheets, "--one-story")).isZero();
        assertThat(told()).contains("Hebrew", ".html").hasLineCount(1);
        assertThat(sheets).isNotEmptyFile();
    }

    @Test
    void the_flags_of_a_library_are_in_it_where_the_library_is_named() throws Exception {
        Path shelf = folder.resolve("shelf");
        Path paper = papers.resolve("a.txt");
        new Custodian(shelf).add(Asked.of(Place.onDisk(List.of(paper))), Progress.NONE);
        String text = Files.readString(paper);
        Span hall = Span.of(text.indexOf("The hall"), text.length());
        try (Library library = Library.open(shelf)) {
            long key = library.since(0, Long.MAX_VALUE, 1).getFirst().key();
            Flag flag =
                    Flag.of(
                            Flag.Quoted.of(text, hall),
                            Category.CLAIM,
                            "Who says so?",
                            Instant.EPOCH);
            library.flag(flag.in(key));
        }
        assertThat(run("report", papers, "-o", out, "--library", shelf)).isZero();
        assertThat(Jsoup.parse(Files.readString(out)).select(".flags tbody tr").text())
                .contains("The hall in 12 cities shut.", "Claim", "Who says so?");
        assertThat(run("report", papers, "-o", out)).isZero();
        assertThat(Jsoup.parse(Files.readString(out)).select(".flags")).isEmpty();
        assertThat(Files.readString(out)).doesNotContain(shelf.toString());
    }
}
