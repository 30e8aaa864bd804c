package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;
import org.parallax.web.Received;
import org.parallax.web.Web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class SourcesTest {
    private static final String ARTICLE =
            "Council closes hall\n\nThe council voted on Tuesday to close the old swimming hall on the quay in October.\n";

    @TempDir private Path folder = Path.of("");

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Reading read(Path... paths) throws LexiconException {
        return new Sources(
                        Lexicons.load(Path.of("assets")).boilerplate(),
                        false,
                        Columns.GUESSED,
                        Pages.NO_WEB)
                .read(Place.onDisk(List.of(paths)), Progress.NONE);
    }

    private static String only(Reading reading) {
        assertThat(reading.unread()).hasSize(1);
        return reading.unread().getFirst().reason().sentence();
    }

    @Test
    void a_path_that_is_not_there_is_named_and_the_others_are_read() throws Exception {
        Path good = write("good.txt", ARTICLE);
        Reading reading = read(folder.resolve("gone.txt"), good);
        assertThat(only(reading)).contains("gone.txt").contains("is not there");
        assertThat(reading.articles())
                .extracting(Article::headline)
                .containsExactly("Council closes hall");
    }

    @Test
    void an_empty_file_is_named() throws Exception {
        assertThat(only(read(write("blank.txt", " \n\n"))))
                .contains("blank.txt")
                .contains("is empty");
        assertThat(only(read(write("none.html", "")))).contains("none.html").contains("is empty");
    }

    @Test
    void a_pipe_is_named_and_not_waited_for() throws Exception {
        Path pipe = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(pipe), "no such device here: skipped");
        assertThat(only(read(pipe))).contains("/dev/zero");
    }

    @Test
    void a_binary_file_is_named() throws Exception {
        Path file =
                Files.write(
                        folder.resolve("program.txt"),
                        new byte[] {(byte) 0x7F, 'E', 'L', 'F', 0, 0, 0, 1, 2, 3});
        assertThat(only(read(file))).contains("program.txt").contains("not a text");
    }

    @Test
    void a_file_of_fifty_megabytes_is_named_with_its_size() throws Exception {
        Path file = write("long.txt", "word ".repeat(10 << 20));
        assertThat(only(read(file))).contains("long.txt").contains("50 MB");
    }

    @Test
    void a_folder_with_nothing_readable_is_named() throws Exception {
        write("notes.md", "no article");
        assertThat(only(read(folder)))
                .contains(folder.toString())
                .contains("holds no article (.txt, .html");
    }

    @Test
    void a_file_that_vanishes_while_the_others_are_read_is_named() throws Exception {
        Path first = write("a.txt", ARTICLE);
        Path second = write("b.txt", ARTICLE);
        Reading reading =
                new Sources(
                                Lexicons.load(Path.of("assets")).boilerplate(),
                                false,
                                Columns.GUESSED,
                                Pages.NO_WEB)
                        .read(
                                Place.onDisk(List.of(first, second)),
                                (done, all) -> {
                                    try {
                                        Files.deleteIfExists(second);
                                    } catch (IOException e) {
                                        throw new UncheckedIOException(e);
                                    }
                                    return true;
                                });
        assertThat(only(reading)).contains("b.txt").contains("gone");
        assertThat(reading.articles()).hasSize(1);
    }

    @Test
    void a_page_without_words_is_named() throws Exception {
        assertThat(
                        only(
                                read(
                                        write(
                                                "shell.html",
                                                "<html><body><script>x()</script></body></html>"))))
                .contains("shell.html")
                .contains("without words");
    }

    @Test
    void another_encoding_is_found() throws Exception {
        String text =
                "Zoë’s café stays open\n\n“We can’t wait any longer,” the owner’s brother said — and closed the door behind him.\n";
        Path file =
                Files.write(
                        folder.resolve("old.txt"), text.getBytes(Charset.forName("windows-1252")));
        assertThat(read(file).articles()).singleElement().extracting(Article::text).isEqualTo(text);
    }

    @Test
    void a_folder_is_read_in_the_order_of_names_with_the_folders_in_it() throws Exception {
        Files.createDirectories(folder.resolve("b"));
        write("c.txt", ARTICLE);
        write("a.txt", ARTICLE);
        Files.writeString(folder.resolve("b").resolve("x.html"), "<p>" + ARTICLE);
        Reading reading = read(folder);
        assertThat(reading.articles()).extracting(Article::id).containsExactly("a1", "a2", "a3");
        assertThat(reading.articles())
                .extracting(article -> Path.of(article.path()).getFileName().toString())
                .containsExactly("a.txt", "x.html", "c.txt");
    }

    @Test
    void a_reading_stops_when_it_is_told_to() throws Exception {
        write("a.txt", ARTICLE);
        write("b.txt", ARTICLE);
        Reading reading =
                new Sources(
                                Lexicons.load(Path.of("assets")).boilerplate(),
                                false,
                                Columns.GUESSED,
                                Pages.NO_WEB)
                        .read(Place.onDisk(List.of(folder)), (done, all) -> done < 1);
        assertThat(reading.articles()).hasSize(1);
    }

    @Test
    void a_file_that_is_named_in_five_ways_is_one_article() throws Exception {
        Path file = write("a.txt", ARTICLE);
        Path within = Files.createDirectory(folder.resolve("sub"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        Reading reading =
                read(
                        file,
                        folder.resolve("./a.txt"),
                        within.resolve("../a.txt"),
                        Path.of("").toAbsolutePath().relativize(file.toRealPath()),
                        link,
                        folder);
        assertThat(reading.articles())
                .singleElement()
                .extracting(Article::path)
                .isEqualTo(file.toString());
        assertThat(reading.unread()).isEmpty();
    }

    @Test
    void an_empty_name_is_refused_and_is_not_the_folder_one_stands_in() throws Exception {
        Reading reading =
                new Sources(
                                Lexicons.load(Path.of("assets")).boilerplate(),
                                false,
                                Columns.GUESSED,
                                Pages.NO_WEB)
                        .read(List.of(Place.of("")), Progress.NONE);
        assertThat(only(reading)).startsWith("An empty name").endsWith(".");
        assertThat(reading.articles()).isEmpty();
    }

    @Test
    void a_name_that_would_turn_or_break_the_line_is_shown_in_one() throws Exception {
        Path odd = folder.resolve("hall\n\u001B[31m\u202Etxt.exe");
        assertThat(only(read(odd)))
                .contains("hall\uFFFD\uFFFD[31m\uFFFDtxt.exe")
                .contains("is not there");
    }

    @Test
    void an_address_of_ten_thousand_signs_is_told_in_a_line() throws Exception {
        String address = "https://[" + "a".repeat(10_000);
        Reading reading =
                new Sources(
                                Lexicons.load(Path.of("assets")).boilerplate(),
                                false,
                                Columns.GUESSED,
                                Pages.NO_WEB)
                        .read(List.of(Place.of(address)), Progress.NONE);
        assertThat(only(reading)).startsWith("https://[aaa").contains("…").hasSizeLessThan(600);
    }

    @Test
    void an_address_of_a_feed_is_asked_once_and_what_it_lists_comes_along() throws Exception {
        List<URI> asked = new ArrayList<>();
        URI address = URI.create("https://ledger.example/news/feed");
        String feed =
                "<rss version='2.0'><channel><title>Ledger</title><item><title>Hall</title>"
                        + "<link>/hall</link></item></channel></rss>";
        Web web =
                (at, going) -> {
                    asked.add(at);
                    byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
                    return new Received(at, at, "application/rss+xml", null, bytes);
                };
        Reading reading =
                new Sources(Pages.boilerplate(), false, Columns.GUESSED, web)
                        .read(List.of(new Place.OnWeb(address)), Progress.NONE);
        assertThat(asked).containsExactly(address);
        assertThat(only(reading)).contains("is a feed");
        assertThat(reading.feeds())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.entries())
                                .containsExactly(
                                        new FeedEntry(
                                                "Hall",
                                                URI.create("https://ledger.example/hall"),
                                                null)));
    }

    @Test
    void a_feed_that_is_broken_is_told_as_such() throws Exception {
        Reading reading = read(write("news.xml", "<rss version='2.0'><channel><title>Led"));
        assertThat(reading.feeds()).isEmpty();
        assertThat(only(reading)).contains("is no feed that can be read");
    }
}
