package org.parallax.library;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.DataFormatException;

/** The bytes that articles were read from; a table's articles share one row. */
final class OriginalTable {
    private final Database database;

    /** The last one that was kept, in case the next articles come from it too. */
    private @Nullable Packed latest;

    private long latestId;

    OriginalTable(Database database) {
        this.database = database;
    }

    /** Forgets what was kept by a change that may not have come about. */
    void begin() {
        latest = null;
    }

    @Nullable Long keep(@Nullable Packed original) throws SQLException {
        if (original == null) {
            return null;
        }
        if (original == latest) {
            return latestId;
        }
        latestId =
                database.number(
                        """
                        INSERT INTO original (type, charset, length, manner, bytes)
                        VALUES (?, ?, ?, ?, ?) RETURNING id
                        """,
                        original.type(),
                        original.charset(),
                        original.length(),
                        original.manner().number(),
                        original.bytes());
        latest = original;
        return latestId;
    }

    /** The row that an article was read from, 0 where it has none. */
    long numberOf(long article) throws SQLException {
        return database.number("SELECT coalesce(original, 0) FROM article WHERE id = ?", article);
    }

    /** Deletes a row that no article was read from any more. */
    void letGo(long id) throws SQLException {
        database.update(
                "DELETE FROM original WHERE id = ?1"
                        + " AND NOT EXISTS (SELECT 1 FROM article WHERE original = ?1)",
                id);
    }

    Optional<byte[]> of(long article) throws SQLException {
        return database.first(
                """
                SELECT original.bytes, length, manner, text FROM original
                JOIN article ON article.original = original.id WHERE article.id = ?
                """,
                row -> {
                    try {
                        return Packed.unpack(
                                manner(row.getInt(3)),
                                row.getBytes(1),
                                row.getInt(2),
                                Objects.toString(row.getString(4)));
                    } catch (DataFormatException e) {
                        throw new SQLException("[SQLITE_CORRUPT] " + e.getMessage(), e);
                    }
                },
                article);
    }

    private static Packed.Manner manner(int number) throws SQLException {
        return Packed.Manner.of(number)
                .orElseThrow(() -> new SQLException("[SQLITE_CORRUPT] manner " + number));
    }
}
