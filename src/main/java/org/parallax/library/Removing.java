package org.parallax.library;

import org.jspecify.annotations.Nullable;
import org.parallax.library.Removed.Rows;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes articles out with all that hangs on them: what they were read from, what the reader put
 * right and flagged in them, and their places in stories and on the desk. Within a change that is
 * made at once.
 */
final class Removing {
    /** What was put right in a text holds for the same text elsewhere, too. */
    private static final String CORRECTED =
            """
            place = (SELECT place FROM article WHERE id = ?1) AND NOT EXISTS (
              SELECT 1 FROM article WHERE article.fingerprint = correction.fingerprint
              AND article.id <> ?1)
            """;

    /** What an address gave is the page that its article was read from. */
    private static final String RECEIVED =
            """
            (SELECT place FROM article WHERE id = ?1) IN (address, answered)
            """;

    /** What hangs on an article, with the rows first that others point to. */
    private static final List<String[]> PARTS =
            List.of(
                    new String[] {"original", "id = (SELECT original FROM article WHERE id = ?1)"},
                    new String[] {"received", RECEIVED},
                    new String[] {"correction", CORRECTED},
                    new String[] {
                        "recast", "place IN (SELECT place FROM correction WHERE " + CORRECTED + ")"
                    },
                    new String[] {"article", "id = ?1"},
                    new String[] {"flag", "article = ?1"},
                    new String[] {"story_article", "article = ?1"});

    /** The same article: by its key, from its place, or with its text under its outlet. */
    private static final String THERE =
            """
            SELECT EXISTS (SELECT 1 FROM article
              WHERE id = ?1 OR place = ?2 OR (fingerprint = ?3 AND outlet IS ?4))
            """;

    private final Database database;
    private final ArticleTable articles;
    private final OriginalTable originals;

    Removing(Database database, ArticleTable articles) {
        this.database = database;
        this.articles = articles;
        this.originals = new OriginalTable(database);
    }

    /** Takes an article out for good. Answers whether there was one. */
    boolean remove(long key) throws SQLException {
        long original = originals.numberOf(key);
        database.update("DELETE FROM received WHERE " + RECEIVED, key);
        database.update("DELETE FROM correction WHERE " + CORRECTED, key);
        if (database.update("DELETE FROM article WHERE id = ?", key) == 0) {
            return false;
        }
        if (original > 0) {
            originals.letGo(original);
        }
        // No article has this turn: whoever follows the turns sees that one is missing.
        nextTurn();
        return true;
    }

    private long nextTurn() throws SQLException {
        return database.number("UPDATE library SET turn = turn + 1 RETURNING turn");
    }

    /** Takes an article out, to be put back if that is asked for. */
    Optional<Removed> takeOut(long key) throws SQLException {
        Optional<String> place =
                database.first(
                        "SELECT place FROM article WHERE id = ?",
                        row -> Objects.toString(row.getString(1)),
                        key);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        List<Rows> rows = new ArrayList<>();
        for (String[] part : PARTS) {
            rows.add(rows(part[0], part[1], key));
        }
        remove(key);
        return Optional.of(new Removed(key, place.get(), rows));
    }

    private Rows rows(String table, String which, long key) throws SQLException {
        List<String> columns =
                database.all(
                        "SELECT name FROM pragma_table_info(?)",
                        row -> Objects.toString(row.getString(1)),
                        table);
        return new Rows(
                table,
                columns,
                database.all("SELECT * FROM " + table + " WHERE " + which, Removing::values, key));
    }

    private static List<@Nullable Object> values(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.add(row.getObject(i));
        }
        return Collections.unmodifiableList(values);
    }

    /** Puts an article back, where it was not added again since, from its place or another. */
    boolean putBack(Removed removed) throws SQLException {
        boolean there =
                database.number(
                                THERE,
                                removed.key(),
                                removed.place(),
                                removed.said("fingerprint"),
                                removed.said("outlet"))
                        > 0;
        if (there) {
            return false;
        }
        boolean corrected = has("correction", "place", removed.place());
        @Nullable Object original = null;
        for (Rows rows : removed.rows()) {
            switch (rows.table()) {
                case "original" -> original = original(rows);
                case "article" -> {
                    Rows now = with(with(rows, "turn", nextTurn()), "original", original);
                    put(now);
                }
                case "story_article" -> put(told(rows));
                // What was put right since holds.
                case "correction" -> {
                    if (!corrected && !rows.values().isEmpty()) {
                        put(rows);
                        articles.turn(removed.place(), String.valueOf(removed.said("fingerprint")));
                    }
                }
                case "recast" -> {
                    if (!corrected) {
                        put(rows);
                    }
                }
                default -> put(rows);
            }
        }
        return true;
    }

    private boolean has(String table, String column, @Nullable Object value) throws SQLException {
        return database.number(
                        "SELECT EXISTS (SELECT 1 FROM " + table + " WHERE " + column + " = ?)",
                        value)
                > 0;
    }

    /** The number of what an article was read from; articles of one table share it. */
    private @Nullable Object original(Rows rows) throws SQLException {
        if (rows.values().isEmpty()) {
            return null;
        }
        Object number = value(rows, "id");
        long same =
                database.number(
                        "SELECT id FROM original WHERE id = ? AND length = ? AND bytes = ?",
                        number,
                        value(rows, "length"),
                        value(rows, "bytes"));
        if (same > 0) {
            return same;
        }
        // Its number may be another one's by now.
        put(has("original", "id", number) ? with(rows, "id", null) : rows);
        return database.number("SELECT last_insert_rowid()");
    }

    private static @Nullable Object value(Rows rows, String column) {
        return rows.values().getFirst().get(rows.columns().indexOf(column));
    }

    private static Rows with(Rows rows, String column, @Nullable Object value) {
        int at = rows.columns().indexOf(column);
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (List<@Nullable Object> row : rows.values()) {
            List<@Nullable Object> other = new ArrayList<>(row);
            other.set(at, value);
            values.add(Collections.unmodifiableList(other));
        }
        return new Rows(rows.table(), rows.columns(), values);
    }

    /** The places in those stories that are kept still. */
    private Rows told(Rows rows) throws SQLException {
        int at = rows.columns().indexOf("story");
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (List<@Nullable Object> row : rows.values()) {
            if (has("story", "id", row.get(at))) {
                values.add(row);
            }
        }
        return new Rows(rows.table(), rows.columns(), values);
    }

    private void put(Rows rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(rows.columns().size(), "?"));
        for (List<@Nullable Object> row : rows.values()) {
            database.update(
                    "INSERT OR IGNORE INTO " + rows.table() + " VALUES (" + marks + ")",
                    row.toArray());
        }
    }
}
