package org.parallax.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;

/** The library's tables, each version a step from the one before. */
final class Schema {
    /** Says to SQLite, and to whoever finds the file, whose it is: "Plax". */
    private static final int APPLICATION = 0x506C6178;

    private static final List<String> KEPT =
            List.of(
                    """
                    CREATE TABLE received (
                      address TEXT PRIMARY KEY,
                      answered TEXT NOT NULL,
                      moment TEXT NOT NULL,
                      type TEXT NOT NULL,
                      charset TEXT,
                      bytes BLOB NOT NULL
                    ) STRICT
                    """,
                    """
                    CREATE TABLE correction (
                      place TEXT PRIMARY KEY,
                      fingerprint TEXT NOT NULL,
                      outlet TEXT,
                      headline TEXT,
                      byline TEXT,
                      published TEXT
                    ) STRICT
                    """,
                    "CREATE INDEX correction_of_text ON correction (fingerprint)",
                    """
                    CREATE TABLE recast (
                      place TEXT NOT NULL REFERENCES correction ON DELETE CASCADE,
                      position INTEGER NOT NULL,
                      text TEXT NOT NULL,
                      role TEXT NOT NULL,
                      PRIMARY KEY (place, position)
                    ) STRICT
                    """);

    private static final List<String> ARTICLES =
            List.of(
                    // One row: a name that no other library has, and the latest change's number.
                    "CREATE TABLE library (name TEXT NOT NULL, turn INTEGER NOT NULL) STRICT",
                    "INSERT INTO library VALUES (lower(hex(randomblob(16))), 0)",
                    """
                    CREATE TABLE original (
                      id INTEGER PRIMARY KEY,
                      type TEXT,
                      charset TEXT,
                      length INTEGER NOT NULL,
                      deflated INTEGER NOT NULL,
                      bytes BLOB NOT NULL
                    ) STRICT
                    """,
                    // What is long stands last: the rest is read without it.
                    """
                    CREATE TABLE article (
                      id INTEGER PRIMARY KEY AUTOINCREMENT,
                      turn INTEGER NOT NULL UNIQUE,
                      place TEXT NOT NULL UNIQUE,
                      path TEXT NOT NULL,
                      fingerprint TEXT NOT NULL,
                      outlet TEXT,
                      outlet_from TEXT,
                      headline TEXT,
                      headline_from TEXT,
                      byline TEXT,
                      byline_from TEXT,
                      published TEXT,
                      published_from TEXT,
                      language TEXT,
                      added TEXT NOT NULL,
                      original INTEGER REFERENCES original,
                      segments TEXT NOT NULL,
                      text TEXT NOT NULL
                    ) STRICT
                    """,
                    "CREATE INDEX article_of_text ON article (fingerprint)",
                    "CREATE INDEX article_of_original ON article (original)",
                    """
                    CREATE TABLE story (
                      id INTEGER PRIMARY KEY AUTOINCREMENT,
                      name TEXT,
                      pinned INTEGER NOT NULL
                    ) STRICT
                    """,
                    """
                    CREATE TABLE story_article (
                      story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
                      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
                      PRIMARY KEY (story, article)
                    ) STRICT, WITHOUT ROWID
                    """,
                    "CREATE INDEX story_of_article ON story_article (article)",
                    """
                    CREATE TABLE flag (
                      id INTEGER PRIMARY KEY AUTOINCREMENT,
                      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
                      start INTEGER NOT NULL,
                      exact TEXT NOT NULL,
                      prefix TEXT NOT NULL,
                      suffix TEXT NOT NULL,
                      category TEXT NOT NULL,
                      note TEXT NOT NULL,
                      moment TEXT NOT NULL
                    ) STRICT
                    """,
                    "CREATE INDEX flag_of_article ON flag (article)",
                    """
                    CREATE TABLE waiting (
                      id INTEGER PRIMARY KEY AUTOINCREMENT,
                      place TEXT NOT NULL
                    ) STRICT
                    """);

    private static final List<String> DESK =
            List.of(
                    """
                    CREATE TABLE desk (
                      position INTEGER PRIMARY KEY,
                      article INTEGER NOT NULL UNIQUE REFERENCES article ON DELETE CASCADE
                    ) STRICT
                    """,
                    """
                    CREATE TABLE search (
                      id INTEGER PRIMARY KEY AUTOINCREMENT,
                      query TEXT NOT NULL UNIQUE
                    ) STRICT
                    """);

    private static final List<String> SETTINGS =
            List.of(
                    """
                    CREATE TABLE setting (
                      name TEXT PRIMARY KEY,
                      value TEXT NOT NULL
                    ) STRICT
                    """);

    /** What was either deflated or not is one of several manners now ({@link Packed.Manner}). */
    private static final List<String> MANNERS =
            List.of("ALTER TABLE original RENAME COLUMN deflated TO manner");

    private static final List<List<String>> STEPS =
            List.of(KEPT, ARTICLES, DESK, SETTINGS, MANNERS);

    static final int VERSION = STEPS.size();

    private Schema() {}

    /**
     * Looks at a library before anything is done to it.
     *
     * @return its version, 0 for a file with nothing in it
     * @throws LibraryException "newer" or "foreign"
     */
    static int version(Database database, Path file) throws SQLException, LibraryException {
        boolean empty = database.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && database.number("PRAGMA application_id") != APPLICATION) {
            throw new LibraryException("foreign", file);
        }
        int version = (int) database.number("PRAGMA user_version");
        if (version > VERSION) {
            throw new LibraryException("newer", file);
        }
        return version;
    }

    /**
     * Brings a library to this version, all steps or none; an older one is copied first, and the
     * copy stays.
     *
     * @throws LibraryException "newer" or "foreign"; the file is as it was
     */
    static void prepare(Database database, Path file) throws SQLException, LibraryException {
        int before = version(database, file);
        database.execute("PRAGMA journal_mode = WAL");
        database.execute("PRAGMA synchronous = FULL");
        database.execute("PRAGMA foreign_keys = ON");
        if (before == VERSION) {
            return;
        }
        try {
            migrate(database, file);
        } catch (UncheckedIOException e) {
            throw new LibraryException(e, "backup", file);
        }
    }

    private static void migrate(Database database, Path file) throws SQLException {
        database.atOnce(() -> {
            // Another program may have done it while this one waited for its turn.
            int version = (int) database.number("PRAGMA user_version");
            if (version == VERSION) {
                return version;
            }
            if (version > 0) {
                backup(file, version);
            }
            for (List<String> step : STEPS.subList(version, VERSION)) {
                for (String command : step) {
                    database.execute(command);
                }
            }
            database.execute("PRAGMA application_id = " + APPLICATION);
            database.execute("PRAGMA user_version = " + VERSION);
            return version;
        });
    }

    /** Copies the library as it was last saved; nobody can change it meanwhile. */
    private static void backup(Path file, int version) throws SQLException {
        Path copy = free(file, version);
        Path half = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            Files.deleteIfExists(half);
            try (Database saved = Database.reading(file)) {
                saved.update("VACUUM INTO ?", half.toString());
            }
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(half, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that no copy has yet: none is ever written over. */
    private static Path free(Path file, int version) {
        Path copy = file.resolveSibling("library-version-" + version + ".db");
        for (int number = 2; Files.exists(copy); number++) {
            copy = file.resolveSibling("library-version-" + version + "-" + number + ".db");
        }
        return copy;
    }
}
