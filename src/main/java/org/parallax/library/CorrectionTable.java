package org.parallax.library;

import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.Corrections.Recast;
import org.parallax.article.Fingerprint;
import org.parallax.article.SegmentRole;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** What the reader put right, by place and by the words themselves. */
final class CorrectionTable {
    private final Database database;

    CorrectionTable(Database database) {
        this.database = database;
    }

    boolean isEmpty() throws SQLException {
        return database.number("SELECT EXISTS (SELECT 1 FROM correction)") == 0;
    }

    Corrections of(Article article) throws SQLException {
        return of(Places.of(article), Fingerprint.of(article.text()));
    }

    /** Those of this place, or else of the same text elsewhere. */
    Corrections of(String place, String fingerprint) throws SQLException {
        record Found(String place, Corrections said) {}
        var found =
                database.first(
                        """
                        SELECT place, outlet, headline, byline, published FROM correction
                        WHERE place = ?1 OR fingerprint = ?2
                        ORDER BY place = ?1 DESC, rowid DESC LIMIT 1
                        """,
                        row ->
                                new Found(
                                        Objects.toString(row.getString(1)),
                                        new Corrections(
                                                row.getString(2),
                                                row.getString(3),
                                                row.getString(4),
                                                row.getString(5),
                                                List.of())),
                        place,
                        fingerprint);
        if (found.isEmpty()) {
            return Corrections.NONE;
        }
        Corrections said = found.get().said();
        return new Corrections(
                said.outlet(),
                said.headline(),
                said.byline(),
                said.published(),
                recasts(found.get().place()));
    }

    private List<Recast> recasts(String place) throws SQLException {
        return database.all(
                "SELECT text, role FROM recast WHERE place = ? ORDER BY position",
                row ->
                        new Recast(
                                Objects.toString(row.getString(1)),
                                SegmentRole.valueOf(row.getString(2))),
                place);
    }

    /** Puts these in place of what was kept of this article before. */
    void put(Article article, Corrections corrections) throws SQLException {
        String place = Places.of(article);
        database.update("DELETE FROM correction WHERE place = ?", place);
        database.update(
                "INSERT INTO correction VALUES (?, ?, ?, ?, ?, ?)",
                place,
                Fingerprint.of(article.text()),
                corrections.outlet(),
                corrections.headline(),
                corrections.byline(),
                corrections.published());
        int position = 0;
        for (Recast recast : corrections.recasts()) {
            database.update(
                    "INSERT INTO recast VALUES (?, ?, ?, ?)",
                    place,
                    position++,
                    recast.text(),
                    recast.role().name());
        }
    }
}
