package org.parallax.library;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.Masthead;
import org.parallax.article.Published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The articles, as they were read. */
final class ArticleTable {
    private static final String COLUMNS =
            "SELECT id, turn, path, outlet, headline, byline, published, published_from, segments,"
                    + " text FROM article ";

    private final Database database;
    private final OriginalTable originals;
    private final CorrectionTable corrections;

    ArticleTable(Database database, CorrectionTable corrections) {
        this.database = database;
        this.originals = new OriginalTable(database);
        this.corrections = corrections;
    }

    /** Adds articles; within a change that is made at once. */
    Saved add(List<Arrival> arrivals) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        int fresh = 0;
        originals.begin();
        for (Arrival arrival : arrivals) {
            Optional<Entry> before = before(arrival);
            if (before.isPresent() && isSame(before.get(), arrival)) {
                continue;
            }
            fresh += before.isEmpty() ? 1 : 0;
            long turn = nextTurn();
            long key =
                    before.isEmpty()
                            ? insert(arrival, turn)
                            : update(before.get().key(), arrival, turn);
            entries.add(
                    new Entry(
                            key,
                            turn,
                            arrival.article().as(id(key)),
                            corrections.of(arrival.place(), arrival.fingerprint())));
        }
        return new Saved(entries, fresh, entries.size() - fresh, arrivals.size() - entries.size());
    }

    private static String id(long key) {
        return "a" + key;
    }

    /** The same article as it is kept: from the same place, or the same text of the same outlet. */
    private Optional<Entry> before(Arrival arrival) throws SQLException {
        Optional<Entry> there =
                database.first(COLUMNS + "WHERE place = ?", this::bare, arrival.place());
        return there.isPresent()
                ? there
                : database.first(
                        COLUMNS + "WHERE fingerprint = ? AND outlet IS ? ORDER BY id LIMIT 1",
                        this::bare,
                        arrival.fingerprint(),
                        arrival.article().outlet());
    }

    private static boolean isSame(Entry before, Arrival arrival) {
        return before.read().equals(arrival.article().as(before.read().id()));
    }

    private long nextTurn() throws SQLException {
        return database.number("UPDATE library SET turn = turn + 1 RETURNING turn");
    }

    private long insert(Arrival arrival, long turn) throws SQLException {
        Article article = arrival.article();
        return database.number(
                """
                INSERT INTO article (turn, place, path, fingerprint, outlet, headline, byline,
                  published, published_from, added, original, segments, text)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                """,
                turn,
                arrival.place(),
                article.path(),
                arrival.fingerprint(),
                article.outlet(),
                article.headline(),
                article.byline(),
                day(article.published()),
                from(article.published()),
                Instant.now().toString(),
                originals.keep(arrival.original()),
                arrival.segments(),
                article.text());
    }

    private long update(long key, Arrival arrival, long turn) throws SQLException {
        Article article = arrival.article();
        long former =
                database.number("SELECT coalesce(original, 0) FROM article WHERE id = ?", key);
        database.update(
                """
                UPDATE article SET turn = ?, place = ?, path = ?, fingerprint = ?, outlet = ?,
                  headline = ?, byline = ?, published = ?, published_from = ?, original = ?,
                  segments = ?, text = ? WHERE id = ?
                """,
                turn,
                arrival.place(),
                article.path(),
                arrival.fingerprint(),
                article.outlet(),
                article.headline(),
                article.byline(),
                day(article.published()),
                from(article.published()),
                originals.keep(arrival.original()),
                arrival.segments(),
                article.text(),
                key);
        originals.letGo(former);
        return key;
    }

    private static @Nullable String day(@Nullable Published published) {
        return published == null ? null : published.date().toString();
    }

    private static @Nullable String from(@Nullable Published published) {
        return published == null ? null : published.from().name();
    }

    /** Those that changed after {@code turn} and before {@code limit}, in the order of that. */
    List<Entry> since(long turn, long limit, int most) throws SQLException {
        return corrected(
                database.all(
                        COLUMNS + "WHERE turn > ? AND turn < ? ORDER BY turn LIMIT ?",
                        this::bare,
                        turn,
                        limit,
                        most));
    }

    Optional<Entry> entry(long key) throws SQLException {
        List<Entry> found = corrected(database.all(COLUMNS + "WHERE id = ?", this::bare, key));
        return found.stream().findFirst();
    }

    private List<Entry> corrected(List<Entry> bare) throws SQLException {
        if (corrections.isEmpty()) {
            return bare;
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry it : bare) {
            entries.add(new Entry(it.key(), it.turn(), it.read(), corrections.of(it.read())));
        }
        return entries;
    }

    Optional<String> text(long key) throws SQLException {
        return database.first(
                "SELECT text FROM article WHERE id = ?", row -> row.getString(1), key);
    }

    Optional<byte[]> original(long key) throws SQLException {
        return originals.of(key);
    }

    /** The articles at this place or with this text have changed in what is said of them. */
    void turn(String place, String fingerprint) throws SQLException {
        for (long key :
                database.all(
                        "SELECT id FROM article WHERE place = ?1 OR fingerprint = ?2",
                        row -> row.getLong(1),
                        place,
                        fingerprint)) {
            database.update("UPDATE article SET turn = ? WHERE id = ?", nextTurn(), key);
        }
    }

    private Entry bare(ResultSet row) throws SQLException {
        String day = row.getString(7);
        Published published =
                day == null
                        ? null
                        : new Published(
                                LocalDate.parse(day), Published.From.valueOf(row.getString(8)));
        long key = row.getLong(1);
        Article article =
                new Article(
                        id(key),
                        Objects.toString(row.getString(3)),
                        new Masthead(
                                row.getString(4), row.getString(5), row.getString(6), published),
                        Objects.toString(row.getString(10)),
                        SegmentLines.read(Objects.toString(row.getString(9))));
        return new Entry(key, row.getLong(2), article, Corrections.NONE);
    }
}
