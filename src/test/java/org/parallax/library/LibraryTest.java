package org.parallax.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.Masthead;
import org.parallax.article.SegmentRole;
import org.parallax.web.Received;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;

class LibraryTest {
    private static final Corrections SAID =
            new Corrections("The Ledger", "", null, "2025-03-02", List.of())
                    .with("A line.", SegmentRole.CAPTION)
                    .with("Another.", SegmentRole.BODY);

    @TempDir private Path folder = Path.of("");

    private static Article article(String path, String text) {
        return new Article("a1", path, Masthead.EMPTY, text, List.of());
    }

    @Test
    void what_the_reader_put_right_is_there_when_it_is_opened_again() throws Exception {
        Article article = article("hall.txt", "The hall closed.");
        try (Library library = Library.open(folder.resolve("new"))) {
            library.correct(article, Corrections.NONE.with("The hall", SegmentRole.DECK));
            library.correct(article, SAID);
        }
        try (Library library = Library.open(folder.resolve("new"))) {
            assertThat(library.corrections(article)).isEqualTo(SAID);
            assertThat(library.corrections(article("other.txt", "Other.")))
                    .isEqualTo(Corrections.NONE);
        }
    }

    @Test
    void it_holds_for_the_same_text_elsewhere_and_for_another_text_at_the_same_place()
            throws Exception {
        try (Library library = Library.open(folder)) {
            library.correct(article("hall.txt", "The hall closed."), SAID);
            assertThat(library.corrections(article("copy.html", "The hall  closed")))
                    .isEqualTo(SAID);
            assertThat(library.corrections(article("hall.txt", "The hall reopened.")))
                    .isEqualTo(SAID);
            assertThat(library.corrections(article("./hall.txt", "Other"))).isEqualTo(SAID);
        }
    }

    @Test
    void what_was_taken_back_stays_so() throws Exception {
        Article article = article("https://example.org/hall", "The hall closed.");
        try (Library library = Library.open(folder)) {
            library.correct(article, SAID);
            library.correct(article, Corrections.NONE);
            assertThat(library.corrections(article)).isEqualTo(Corrections.NONE);
        }
    }

    @Test
    void the_bytes_of_an_address_are_kept_and_the_latest_counts() throws Exception {
        URI address = URI.create("https://example.org/hall");
        try (Library library = Library.open(folder)) {
            assertThat(library.received(address.toString())).isEmpty();
            for (byte each : new byte[] {1, 2}) {
                library.keep(
                        new Received(
                                address,
                                address,
                                "text/html",
                                StandardCharsets.UTF_8,
                                new byte[] {0, each}));
            }
            assertThat(library.received(address.toString()).orElseThrow()).containsExactly(0, 2);
        }
    }

    @Test
    void a_file_that_is_no_library_is_left_as_it_is() throws Exception {
        Path file = Files.writeString(folder.resolve("library.db"), "a list of books ".repeat(100));
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Library.open(folder))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("no library");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void another_programs_tables_are_left_as_they_are() throws Exception {
        alter("CREATE TABLE books (title TEXT)");
        byte[] before = Files.readAllBytes(folder.resolve("library.db"));
        assertThatThrownBy(() -> Library.open(folder)).hasMessageContaining("no library");
        assertThat(Files.readAllBytes(folder.resolve("library.db"))).isEqualTo(before);
    }

    @Test
    void a_library_of_a_newer_version_is_refused_and_not_changed() throws Exception {
        Library.open(folder).close();
        alter("PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(folder.resolve("library.db"));
        assertThatThrownBy(() -> Library.open(folder)).hasMessageContaining("newer Parallax");
        assertThat(Files.readAllBytes(folder.resolve("library.db"))).isEqualTo(before);
    }

    private void alter(String command) throws Exception {
        try (Connection raw =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                var statement = raw.createStatement()) {
            statement.execute(command);
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("taken"), "");
        assertThatThrownBy(() -> Library.open(file.resolve("in")))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining(file.resolve("in").toString());
    }

    @Test
    void two_windows_can_write_to_it_in_turn() throws Exception {
        try (Library one = Library.open(folder);
                Library two = Library.open(folder)) {
            one.correct(article("a.txt", "One."), SAID);
            two.correct(article("b.txt", "Two."), SAID);
            assertThat(one.corrections(article("b.txt", "Two."))).isEqualTo(SAID);
        }
    }

    @Test
    void each_platform_has_its_folder() {
        Path home = Path.of("/home/ada");
        assertThat(LibraryFolder.of("Linux", home, it -> null))
                .hasToString("/home/ada/.local/share/parallax");
        assertThat(LibraryFolder.of("Linux", home, it -> "/data")).hasToString("/data/parallax");
        assertThat(LibraryFolder.of("Linux", home, it -> "relative"))
                .hasToString("/home/ada/.local/share/parallax");
        assertThat(LibraryFolder.of("Mac OS X", home, it -> null))
                .hasToString("/home/ada/Library/Application Support/Parallax");
        assertThat(LibraryFolder.of("Windows 11", home, it -> null))
                .hasToString("/home/ada/AppData/Local/Parallax");
    }
}
