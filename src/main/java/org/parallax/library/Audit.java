package org.parallax.library;

import org.parallax.article.Segment;
import org.parallax.message.Messages;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Looks a whole library over. */
final class Audit {
    /** Of one kind of flaw; whoever has so many needs no longer list. */
    private static final int MOST = 20;

    private static final int STEP = 1000;

    private final Database database;

    Audit(Database database) {
        this.database = database;
    }

    Counts counts() throws SQLException {
        return new Counts(
                database.number("SELECT count(*) FROM article"),
                database.number("SELECT count(DISTINCT outlet) FROM article"),
                database.number("SELECT total(length(text)) FROM article"),
                database.number("SELECT total(length) FROM original"),
                database.number("SELECT count(*) FROM story"),
                database.number("SELECT count(*) FROM flag"),
                database.number("SELECT count(*) FROM correction"),
                database.number("PRAGMA page_count") * database.number("PRAGMA page_size"));
    }

    List<String> flaws() throws SQLException {
        List<String> flaws = new ArrayList<>();
        database.all("PRAGMA integrity_check(" + MOST + ")", row -> row.getString(1)).stream()
                .filter(it -> !"ok".equals(it))
                .forEach(it -> flaws.add(Messages.get("library.flaw.file", it)));
        if (flaws.isEmpty()) {
            references(flaws);
            segments(flaws);
        }
        return flaws;
    }

    private void references(List<String> flaws) throws SQLException {
        database
                .all("PRAGMA foreign_key_check", row -> row.getString(1) + " " + row.getLong(2))
                .stream()
                .limit(MOST)
                .forEach(it -> flaws.add(Messages.get("library.flaw.reference", it)));
    }

    private void segments(List<String> flaws) throws SQLException {
        record Cut(long key, String place, String segments, String text) {}
        long after = 0;
        List<Cut> step;
        do {
            step =
                    database.all(
                            """
                            SELECT id, place, segments, text FROM article
                            WHERE id > ? ORDER BY id LIMIT ?
                            """,
                            row ->
                                    new Cut(
                                            row.getLong(1),
                                            Objects.toString(row.getString(2)),
                                            Objects.toString(row.getString(3)),
                                            Objects.toString(row.getString(4))),
                            after,
                            STEP);
            for (Cut cut : step) {
                if (!isWithin(cut.segments(), cut.text().length()) && flaws.size() < MOST) {
                    flaws.add(Messages.get("library.flaw.segments", cut.place()));
                }
                after = cut.key();
            }
        } while (!step.isEmpty());
    }

    /** Whether segments are in order, apart, and within a text of this length. */
    private static boolean isWithin(String segments, int length) {
        int at = 0;
        try {
            for (Segment segment : SegmentLines.read(segments)) {
                if (segment.start() < at || segment.end() > length) {
                    return false;
                }
                at = segment.end();
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
