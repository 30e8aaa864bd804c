package org.parallax.library;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Places that programs left for the one that may add to the library. */
final class WaitingTable {
    private final Database database;

    WaitingTable(Database database) {
        this.database = database;
    }

    void add(List<String> places) throws SQLException {
        for (String place : places) {
            database.update("INSERT INTO waiting (place) VALUES (?)", place);
        }
    }

    List<Waiting> all() throws SQLException {
        return database.all(
                "SELECT id, place FROM waiting ORDER BY id",
                row -> new Waiting(row.getLong(1), Objects.toString(row.getString(2))));
    }

    void remove(List<Waiting> done) throws SQLException {
        for (Waiting each : done) {
            database.update("DELETE FROM waiting WHERE id = ?", each.number());
        }
    }
}
