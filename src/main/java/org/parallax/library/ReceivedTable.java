package org.parallax.library;

import org.parallax.web.Received;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** What addresses gave when they were last asked, whether or not it became an article. */
final class ReceivedTable {
    private final Database database;

    ReceivedTable(Database database) {
        this.database = database;
    }

    void put(Received received) throws SQLException {
        var charset = received.charset();
        database.update(
                """
                INSERT INTO received (address, answered, moment, type, charset, bytes)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET
                answered = excluded.answered, moment = excluded.moment, type = excluded.type,
                charset = excluded.charset, bytes = excluded.bytes
                """,
                received.asked().toString(),
                received.address().toString(),
                Instant.now().toString(),
                received.type(),
                charset == null ? null : charset.name(),
                received.bytes());
    }

    Optional<byte[]> bytes(String address) throws SQLException {
        return database.first(
                "SELECT bytes FROM received WHERE address = ?", row -> row.getBytes(1), address);
    }
}
