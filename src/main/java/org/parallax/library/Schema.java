package org.parallax.library;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The library's tables, each version a step from the one before. */
final class Schema {
    /** Says to SQLite, and to whoever finds the file, whose it is: "Plax". */
    private static final int APPLICATION = 0x506C6178;

    private static final List<List<String>> STEPS =
            List.of(
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
                            """));

    static final int VERSION = STEPS.size();

    private Schema() {}

    /**
     * Brings a library to this version, all steps or none.
     *
     * @throws LibraryException "newer" or "foreign"; the file is as it was
     */
    static void prepare(Connection connection, String file) throws SQLException, LibraryException {
        int application = number(connection, "PRAGMA application_id");
        int version = number(connection, "PRAGMA user_version");
        boolean empty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && application != APPLICATION) {
            throw new LibraryException("foreign", file);
        }
        if (version > VERSION) {
            throw new LibraryException("newer", file);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
            if (version == VERSION) {
                return;
            }
            statement.execute("BEGIN IMMEDIATE");
            for (List<String> step : STEPS.subList(version, VERSION)) {
                for (String command : step) {
                    statement.execute(command);
                }
            }
            statement.execute("PRAGMA application_id = " + APPLICATION);
            statement.execute("PRAGMA user_version = " + VERSION);
            statement.execute("COMMIT");
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
