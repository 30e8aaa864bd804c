package org.parallax.library;

import org.parallax.flag.Change;
import org.parallax.flag.Flag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What the reader marked. */
final class FlagTable {
    private final Database database;

    FlagTable(Database database) {
        this.database = database;
    }

    List<Flag> of(long article) throws SQLException {
        return database.all(
                """
                SELECT id, article, start, exact, prefix, suffix, category, note, moment
                FROM flag WHERE article = ? ORDER BY start, id
                """,
                FlagTable::read,
                article);
    }

    /** The keys of the articles that have any. */
    List<Long> articles() throws SQLException {
        return database.all(
                "SELECT DISTINCT article FROM flag ORDER BY article", row -> row.getLong(1));
    }

    private static Flag read(ResultSet row) throws SQLException {
        return new Flag(
                row.getLong(1),
                row.getLong(2),
                new Flag.Quoted(
                        row.getInt(3),
                        Objects.toString(row.getString(4)),
                        Objects.toString(row.getString(5)),
                        Objects.toString(row.getString(6))),
                Objects.toString(row.getString(7)),
                Objects.toString(row.getString(8)),
                Instant.parse(row.getString(9)));
    }

    /** Keeps a flag under a new key. */
    Flag add(Flag flag) throws SQLException {
        long key =
                database.number(
                        """
                        INSERT INTO flag (article, start, exact, prefix, suffix, category, note,
                          moment) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """,
                        flag.article(),
                        flag.quoted().start(),
                        flag.quoted().exact(),
                        flag.quoted().prefix(),
                        flag.quoted().suffix(),
                        flag.category(),
                        flag.note(),
                        flag.moment().toString());
        return new Flag(
                key, flag.article(), flag.quoted(), flag.category(), flag.note(), flag.moment());
    }

    /**
     * Changes the flags of an article; those that nobody meant to change keep their keys.
     *
     * @param text the article's
     */
    Change.Changed change(long article, String text, Change change) throws SQLException {
        List<Flag> before = of(article);
        Change.Changed after = change.in(before, text);
        for (Flag flag : before) {
            if (!after.all().contains(flag)) {
                remove(flag.key());
            }
        }
        for (Flag flag : after.all()) {
            if (!before.contains(flag)) {
                add(flag.in(article));
            }
        }
        return new Change.Changed(of(article), after.yielded());
    }

    /** Changes what the reader says of the marked words. */
    boolean change(Flag flag) throws SQLException {
        return database.update(
                        "UPDATE flag SET category = ?, note = ? WHERE id = ?",
                        flag.category(),
                        flag.note(),
                        flag.key())
                > 0;
    }

    boolean remove(long key) throws SQLException {
        return database.update("DELETE FROM flag WHERE id = ?", key) > 0;
    }
}
