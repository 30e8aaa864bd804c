package org.parallax.library;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** A file of SQLite and the statements that were made ready for it. For one thread at a time. */
final class Database implements AutoCloseable {
    private static final String PATIENCE = "PRAGMA busy_timeout = 10000";

    /** In a text for SQLite, "1" opens a file for reading alone. */
    private static final String READING = "1";

    private final Connection connection;
    private final Map<String, PreparedStatement> ready = new HashMap<>();

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Reads what stands in a row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Changes that are made all together or not at all. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Opens {@code file} for writing, and makes it where there is none. */
    static Database writing(Path file) throws SQLException {
        return open(file.toUri().toString(), new Properties());
    }

    /** Opens {@code file} for reading alone. */
    static Database reading(Path file) throws SQLException {
        Properties manner = new Properties();
        manner.setProperty("open_mode", READING);
        return open(file.toUri().toString(), manner);
    }

    /** Opens {@code file} where nothing may be written beside it, and nobody writes to it. */
    static Database still(Path file) throws SQLException {
        Properties manner = new Properties();
        manner.setProperty("open_mode", READING);
        return open(file.toUri() + "?immutable=1", manner);
    }

    private static Database open(String address, Properties manner) throws SQLException {
        // An address, and not a path, so that a question mark in a folder's name is one.
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + address, manner);
        Database database = new Database(connection);
        try {
            database.execute(PATIENCE);
            return database;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private PreparedStatement statement(String words, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = ready.get(words);
        if (statement == null) {
            statement = connection.prepareStatement(words);
            ready.put(words, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    <T> List<T> all(String words, Row<T> row, @Nullable Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = statement(words, values).executeQuery()) {
            while (result.next()) {
                rows.add(row.read(result));
            }
        }
        return rows;
    }

    <T> Optional<T> first(String words, Row<T> row, @Nullable Object... values)
            throws SQLException {
        try (ResultSet result = statement(words, values).executeQuery()) {
            return result.next() ? Optional.of(row.read(result)) : Optional.empty();
        }
    }

    /** The number in the first row's first column; 0 where there is none. */
    long number(String words, @Nullable Object... values) throws SQLException {
        return first(words, row -> row.getLong(1), values).orElse(0L);
    }

    /** Changes rows, and answers how many. */
    int update(String words, @Nullable Object... values) throws SQLException {
        return statement(words, values).executeUpdate();
    }

    /** Does {@code work} wholly or not at all; when it has returned, it is on the disk. */
    <T> T atOnce(Work<T> work) throws SQLException {
        execute("BEGIN IMMEDIATE");
        try {
            T done = work.run();
            execute("COMMIT");
            return done;
        } catch (SQLException | RuntimeException e) {
            undo(e);
            throw e;
        }
    }

    private void undo(Exception reason) {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // Of a full disk SQLite has undone all by itself, and there is nothing more to undo.
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
