package org.parallax.library;

import org.jspecify.annotations.Nullable;
import org.parallax.library.Removed.Row;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Takes an article out for good, where there is one. */
    void remove(long key) throws SQLException {
        long original = originals.numberOf(key);
        database.update("DELETE FROM received WHERE " + RECEIVED, key);
        database.update("DELETE FROM correction WHERE " + CORRECTED, key);
        if (database.update("DELETE FROM article WHERE id = ?", key) > 0) {
            originals.letGo(original);
            // No article has this turn: whoever follows the turns sees that one is missing.
            articles.nextTurn();
        }
    }

    /** Takes an article out, to be put back if that is asked for. */
    Optional<Removed> takeOut(long key) throws SQLException {
        if (!has("article", "id", key)) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (String[] part : PARTS) {
            String words = "SELECT * FROM " + part[0] + " WHERE " + part[1];
            rows.addAll(database.all(words, row -> row(part[0], row), key));
        }
        remove(key);
        return Optional.of(new Removed(rows));
    }

    private static Row row(String table, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.put(columns.getColumnName(i), row.getObject(i));
        }
        return new Row(table, values);
    }

    /** Puts an article back, where it was not added again since, from its place or another. */
    boolean putBack(Removed removed) throws SQLException {
        Row article = removed.article();
        @Nullable Object place = article.value("place");
        @Nullable Object fingerprint = article.value("fingerprint");
        boolean there =
                database.number(
                                THERE,
                                article.value("id"),
                                place,
                                fingerprint,
                                article.value("outlet"))
                        > 0;
        if (there) {
            return false;
        }
        boolean corrected = has("correction", "place", place);
        @Nullable Object original = null;
        for (Row row : removed.rows()) {
            switch (row.table()) {
                case "original" -> original = original(row);
                case "article" ->
                        put(row.with("turn", articles.nextTurn()).with("original", original));
                case "story_article" -> {
                    if (has("story", "id", row.value("story"))) {
                        put(row);
                    }
                }
                // What was put right since holds.
                case "correction" -> {
                    if (!corrected) {
                        put(row);
                        articles.turn(String.valueOf(place), String.valueOf(fingerprint));
                    }
                }
                case "recast" -> {
                    if (!corrected) {
                        put(row);
                    }
                }
                default -> put(row);
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
    private Object original(Row row) throws SQLException {
        long same =
                database.number(
                        "SELECT id FROM original WHERE id = ? AND length = ? AND bytes = ?",
                        row.value("id"),
                        row.value("length"),
                        row.value("bytes"));
        if (same > 0) {
            return same;
        }
        // Its number may be another one's by now.
        put(has("original", "id", row.value("id")) ? row.with("id", null) : row);
        return database.number("SELECT last_insert_rowid()");
    }

    private void put(Row row) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(row.values().size(), "?"));
        database.update(
                "INSERT OR IGNORE INTO " + row.table() + " VALUES (" + marks + ")",
                row.values().values().toArray());
    }
}
