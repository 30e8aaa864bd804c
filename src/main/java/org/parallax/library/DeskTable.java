package org.parallax.library;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** What the reader's desk looks like: the articles that lie on it, and the searches at hand. */
final class DeskTable {
    private final Database database;

    DeskTable(Database database) {
        this.database = database;
    }

    /** The keys of the articles on the desk, in their order. */
    List<Long> articles() throws SQLException {
        return database.all("SELECT article FROM desk ORDER BY position", row -> row.getLong(1));
    }

    /** Articles that another program took out meanwhile are left out. */
    void put(List<Long> keys) throws SQLException {
        database.update("DELETE FROM desk");
        for (int position = 0; position < keys.size(); position++) {
            database.update(
                    "INSERT INTO desk (position, article) SELECT ?, id FROM article WHERE id = ?",
                    position,
                    keys.get(position));
        }
    }

    /** The searches, the first one kept first. */
    List<String> searches() throws SQLException {
        return database.all(
                "SELECT query FROM search ORDER BY id", row -> Objects.toString(row.getString(1)));
    }

    void keep(String query) throws SQLException {
        database.update("INSERT OR IGNORE INTO search (query) VALUES (?)", query);
    }

    boolean forget(String query) throws SQLException {
        return database.update("DELETE FROM search WHERE query = ?", query) > 0;
    }
}
