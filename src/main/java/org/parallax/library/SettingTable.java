package org.parallax.library;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How the reader likes the window, a value a name; what a value means the window knows. */
final class SettingTable {
    private final Database database;

    SettingTable(Database database) {
        this.database = database;
    }

    Map<String, String> all() throws SQLException {
        Map<String, String> all = new TreeMap<>();
        database.all(
                "SELECT name, value FROM setting",
                row ->
                        all.put(
                                Objects.toString(row.getString(1)),
                                Objects.toString(row.getString(2))));
        return all;
    }

    void put(String name, String value) throws SQLException {
        database.update("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", name, value);
    }

    void remove(String name) throws SQLException {
        database.update("DELETE FROM setting WHERE name = ?", name);
    }
}
