package org.parallax.library;

import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.Corrections.Recast;
import org.parallax.article.Fingerprint;
import org.parallax.article.SegmentRole;
import org.parallax.web.Addresses;
import org.parallax.web.Received;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** One file of SQLite. What a method has returned from is on the disk. */
public final class Library implements AutoCloseable {
    private static final String FILE = "library.db";
    private static final String PATIENCE = "PRAGMA busy_timeout = 5000";

    private final Path file;
    private final Connection connection;

    private Library(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Opens the library in {@code folder}, and makes one where there is none.
     *
     * @throws LibraryException where the folder cannot be written to, or its file is of a newer
     *     version or no library; the file is as it was
     */
    public static Library open(Path folder) throws LibraryException {
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LibraryException(e, "folder", folder);
        }
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (var statement = connection.createStatement()) {
                statement.execute(PATIENCE);
                Schema.prepare(connection, file.toString());
                return new Library(file, connection);
            } catch (SQLException | LibraryException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failed(e, file);
        }
    }

    private static LibraryException failed(SQLException e, Path file) {
        String words = String.valueOf(e.getMessage()).toUpperCase(Locale.ROOT);
        String rule =
                words.contains("NOTADB")
                        ? "foreign"
                        : words.contains("READONLY") || words.contains("CANTOPEN")
                                ? "unwritable"
                                : words.contains("FULL")
                                        ? "full"
                                        : words.contains("BUSY") ? "busy" : "broken";
        return new LibraryException(e, rule, file);
    }

    /** Keeps what an address gave, in place of what it gave before. */
    public synchronized void keep(Received received) throws LibraryException {
        String words =
                """
                INSERT INTO received (address, answered, moment, type, charset, bytes)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET
                answered = excluded.answered, moment = excluded.moment, type = excluded.type,
                charset = excluded.charset, bytes = excluded.bytes
                """;
        try (PreparedStatement insert = connection.prepareStatement(words)) {
            insert.setString(1, received.asked().toString());
            insert.setString(2, received.address().toString());
            insert.setString(3, Instant.now().toString());
            insert.setString(4, received.type());
            var charset = received.charset();
            insert.setString(5, charset == null ? null : charset.name());
            insert.setBytes(6, received.bytes());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e, file);
        }
    }

    /** The bytes that an address gave when it was last asked. */
    public synchronized Optional<byte[]> received(String address) throws LibraryException {
        String words = "SELECT bytes FROM received WHERE address = ?";
        try (PreparedStatement select = connection.prepareStatement(words)) {
            select.setString(1, address);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e, file);
        }
    }

    /** What the reader put right in this article: at its place, or in the same text elsewhere. */
    public synchronized Corrections corrections(Article article) throws LibraryException {
        String words =
                """
                SELECT place, outlet, headline, byline, published FROM correction
                WHERE place = ?1 OR fingerprint = ?2 ORDER BY place = ?1 DESC, rowid DESC LIMIT 1
                """;
        try (PreparedStatement select = connection.prepareStatement(words)) {
            select.setString(1, place(article));
            select.setString(2, Fingerprint.of(article.text()));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Corrections.NONE;
                }
                return new Corrections(
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        recasts(row.getString(1)));
            }
        } catch (SQLException e) {
            throw failed(e, file);
        }
    }

    private List<Recast> recasts(String place) throws SQLException {
        String words = "SELECT text, role FROM recast WHERE place = ? ORDER BY position";
        try (PreparedStatement select = connection.prepareStatement(words)) {
            select.setString(1, place);
            List<Recast> recasts = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    recasts.add(
                            new Recast(row.getString(1), SegmentRole.valueOf(row.getString(2))));
                }
            }
            return recasts;
        }
    }

    /** Keeps what the reader put right, in place of what was kept of this article before. */
    public synchronized void correct(Article article, Corrections corrections)
            throws LibraryException {
        try (var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                write(article, corrections);
                statement.execute("COMMIT");
            } catch (SQLException e) {
                statement.execute("ROLLBACK");
                throw e;
            }
        } catch (SQLException e) {
            throw failed(e, file);
        }
    }

    private void write(Article article, Corrections corrections) throws SQLException {
        String place = place(article);
        update("DELETE FROM correction WHERE place = ?", place);
        update(
                "INSERT INTO correction VALUES (?, ?, ?, ?, ?, ?)",
                place,
                Fingerprint.of(article.text()),
                corrections.outlet(),
                corrections.headline(),
                corrections.byline(),
                corrections.published());
        int position = 0;
        for (Recast recast : corrections.recasts()) {
            update(
                    "INSERT INTO recast VALUES (?, ?, ?, ?)",
                    place,
                    position++,
                    recast.text(),
                    recast.role().name());
        }
    }

    private void update(String words, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(words)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String place(Article article) {
        String path = article.path();
        return Addresses.isMeant(path)
                ? path
                : Objects.toString(Path.of(path).toAbsolutePath().normalize());
    }

    @Override
    public void close() throws LibraryException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e, file);
        }
    }
}
