package org.parallax.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Original;
import org.parallax.article.SegmentRole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A library of any earlier version is brought to this one, and a copy of it stays. */
class MigrationTest {
    private static final Article HALL =
            new Article("a1", "https://example.org/hall", Masthead.EMPTY, "It closed.", List.of());

    @TempDir private Path folder = Path.of("");

    @Test
    void what_the_first_version_kept_is_there_and_its_copy_is_of_the_first_version()
            throws Exception {
        FirstVersion.write(folder);
        try (Library library = Library.open(folder)) {
            assertThat(library.corrections(HALL).outlet()).isEqualTo("The Ledger");
            assertThat(library.corrections(HALL).recasts())
                    .extracting(it -> it.role())
                    .containsExactly(SegmentRole.CAPTION);
            assertThat(library.received("https://example.org/hall").orElseThrow())
                    .containsExactly(0, 1, 2);
            assertThat(library.add(List.of(Arrival.of(HALL, null))).fresh()).isEqualTo(1);
            assertThat(library.flaws()).isEmpty();
        }
        assertThat(files()).contains("library-version-1.db");
        assertThat(FirstVersion.outlets(folder.resolve("library-version-1.db")))
                .containsExactly("The Ledger");
    }

    @Test
    void the_second_versions_articles_are_there_and_a_desk_beside_them() throws Exception {
        try (Library library = Library.open(folder)) {
            library.add(List.of(Arrival.of(HALL, null)));
        }
        SecondVersion.from(folder.resolve("library.db"));
        try (Library library = Library.open(folder)) {
            assertThat(library.entry(1).orElseThrow().read()).isEqualTo(HALL);
            library.desk(List.of(1L));
            assertThat(library.desk()).containsExactly(1L);
            assertThat(library.flaws()).isEmpty();
        }
        assertThat(files()).contains("library-version-2.db");
    }

    @Test
    void the_third_versions_desk_and_searches_are_there_and_settings_beside_them()
            throws Exception {
        try (Library library = Library.open(folder)) {
            library.desk(library.add(List.of(Arrival.of(HALL, null))).keys());
            library.keepSearch("quote:money");
        }
        ThirdVersion.from(folder.resolve("library.db"));
        try (Library library = Library.open(folder)) {
            assertThat(library.desk()).containsExactly(1L);
            assertThat(library.searches()).containsExactly("quote:money");
            library.keepSetting("theme", "dark");
            assertThat(library.settings()).containsExactly(Map.entry("theme", "dark"));
            assertThat(library.flaws()).isEmpty();
        }
        assertThat(files()).contains("library-version-3.db");
    }

    @Test
    void the_fourth_versions_originals_come_back_to_the_byte() throws Exception {
        byte[] many = "It closed. ".repeat(500).getBytes(StandardCharsets.UTF_8);
        byte[] few = {0, 1, 2};
        Article other = new Article("a2", "b.bin", Masthead.EMPTY, "It opened.", List.of());
        try (Library library = Library.open(folder)) {
            library.add(List.of(arrival(HALL, many), arrival(other, few)));
        }
        FourthVersion.from(folder.resolve("library.db"));
        try (Library library = Library.open(folder)) {
            assertThat(library.original(1).orElseThrow()).isEqualTo(many);
            assertThat(library.original(2).orElseThrow()).isEqualTo(few);
            assertThat(library.flaws()).isEmpty();
        }
        assertThat(files()).contains("library-version-4.db");
    }

    private static Arrival arrival(Article article, byte[] read) {
        return Arrival.of(article, Packed.of(new Original(null, null, read)));
    }

    @Test
    void a_copy_is_never_written_over_and_half_a_one_is_made_anew() throws Exception {
        Path copy = Files.writeString(folder.resolve("library-version-1.db"), "an earlier copy");
        Files.writeString(folder.resolve("library-version-1-2.db.part"), "half");
        FirstVersion.write(folder);
        Library.open(folder).close();
        assertThat(copy).hasContent("an earlier copy");
        assertThat(FirstVersion.outlets(folder.resolve("library-version-1-2.db")))
                .containsExactly("The Ledger");
        assertThat(files()).doesNotContain("library-version-1-2.db.part");
    }

    @Test
    void a_library_of_this_version_is_not_copied_and_keeps_its_name() throws Exception {
        String name;
        try (Library library = Library.open(folder)) {
            name = library.name();
            assertThat(name).isNotEmpty();
        }
        try (Library library = Library.open(folder)) {
            assertThat(library.name()).isEqualTo(name);
        }
        assertThat(files()).containsExactly("library.db");
    }

    @Test
    void where_no_copy_can_be_made_the_library_is_left_as_it_is() throws Exception {
        FirstVersion.write(folder);
        Files.createDirectories(folder.resolve("library-version-1.db.part/full"));
        assertThatThrownBy(() -> Library.open(folder))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("no copy could be made");
        try (Connection raw = FirstVersion.connect(folder.resolve("library.db"));
                Statement statement = raw.createStatement();
                var row = statement.executeQuery("PRAGMA user_version")) {
            assertThat(row.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void an_older_library_that_is_only_read_is_refused_and_not_changed() throws Exception {
        FirstVersion.write(folder);
        byte[] before = Files.readAllBytes(folder.resolve("library.db"));
        assertThatThrownBy(() -> Library.reading(folder)).hasMessageContaining("older Parallax");
        assertThat(Files.readAllBytes(folder.resolve("library.db"))).isEqualTo(before);
    }

    private List<String> files() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(it -> names.add(String.valueOf(it.getFileName())));
        }
        return names;
    }

    /** A library as version 2 wrote it: without what came later. */
    private static final class SecondVersion {
        private SecondVersion() {}

        static void from(Path file) throws Exception {
            try (Connection raw = FirstVersion.connect(file);
                    Statement statement = raw.createStatement()) {
                FourthVersion.from(statement);
                statement.execute("DROP TABLE setting");
                statement.execute("DROP TABLE desk");
                statement.execute("DROP TABLE search");
                statement.execute("PRAGMA user_version = 2");
            }
        }
    }

    /** A library as version 3 wrote it: without what came later. */
    private static final class ThirdVersion {
        private ThirdVersion() {}

        static void from(Path file) throws Exception {
            try (Connection raw = FirstVersion.connect(file);
                    Statement statement = raw.createStatement()) {
                FourthVersion.from(statement);
                statement.execute("DROP TABLE setting");
                statement.execute("PRAGMA user_version = 3");
            }
        }
    }

    /** A library as version 4 wrote it: an original was deflated or not, and nothing else. */
    private static final class FourthVersion {
        private FourthVersion() {}

        static void from(Path file) throws Exception {
            try (Connection raw = FirstVersion.connect(file);
                    Statement statement = raw.createStatement()) {
                from(statement);
            }
        }

        static void from(Statement statement) throws SQLException {
            statement.execute("ALTER TABLE original RENAME COLUMN manner TO deflated");
            statement.execute("PRAGMA user_version = 4");
        }
    }

    /** A library as version 1 wrote it. */
    static final class FirstVersion {
        private static final List<String> COMMANDS =
                List.of(
                        "PRAGMA journal_mode = WAL",
                        "CREATE TABLE received (address TEXT PRIMARY KEY, answered TEXT NOT NULL,"
                                + " moment TEXT NOT NULL, type TEXT NOT NULL, charset TEXT,"
                                + " bytes BLOB NOT NULL) STRICT",
                        "CREATE TABLE correction (place TEXT PRIMARY KEY, fingerprint TEXT NOT NULL,"
                                + " outlet TEXT, headline TEXT, byline TEXT, published TEXT) STRICT",
                        "CREATE INDEX correction_of_text ON correction (fingerprint)",
                        "CREATE TABLE recast (place TEXT NOT NULL REFERENCES correction"
                                + " ON DELETE CASCADE, position INTEGER NOT NULL, text TEXT NOT NULL,"
                                + " role TEXT NOT NULL, PRIMARY KEY (place, position)) STRICT",
                        "INSERT INTO received VALUES ('https://example.org/hall',"
                                + " 'https://example.org/hall', '2026-01-01T00:00:00Z', 'text/html',"
                                + " NULL, x'000102')",
                        "INSERT INTO correction VALUES ('https://example.org/hall', 'f',"
                                + " 'The Ledger', NULL, NULL, NULL)",
                        "INSERT INTO recast VALUES ('https://example.org/hall', 0, 'A line.',"
                                + " 'CAPTION')",
                        "PRAGMA application_id = 1349280120",
                        "PRAGMA user_version = 1");

        private FirstVersion() {}

        static Connection connect(Path file) throws Exception {
            return DriverManager.getConnection("jdbc:sqlite:" + file);
        }

        static void write(Path folder) throws Exception {
            try (Connection raw = connect(folder.resolve("library.db"));
                    Statement statement = raw.createStatement()) {
                for (String command : COMMANDS) {
                    statement.execute(command);
                }
            }
        }

        static List<String> outlets(Path file) throws Exception {
            List<String> outlets = new ArrayList<>();
            try (Connection raw = connect(file);
                    Statement statement = raw.createStatement();
                    var row = statement.executeQuery("SELECT outlet FROM correction")) {
                while (row.next()) {
                    outlets.add(row.getString(1));
                }
            }
            return outlets;
        }
    }
}
