package org.parallax.library;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.Fingerprint;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.flag.Origin;
import org.parallax.web.Addresses;

import java.io.File;
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
            "SELECT id, turn, path, outlet, outlet_from, headline, headline_from, byline,"
                    + " byline_from, published, published_from, language, segments, text"
                    + " FROM article ";

    /** One that is new has no key yet, and is given one; the others are put in their place. */
    private static final String PUT =
            """
            INSERT INTO article (id, turn, place, path, fingerprint, outlet, outlet_from, headline,
              headline_from, byline, byline_from, published, published_from, language, added,
              original, segments, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET turn = excluded.turn, place = excluded.place,
              path = excluded.path, fingerprint = excluded.fingerprint, outlet = excluded.outlet,
              outlet_from = excluded.outlet_from, headline = excluded.headline,
              headline_from = excluded.headline_from, byline = excluded.byline,
              byline_from = excluded.byline_from, published = excluded.published,
              published_from = excluded.published_from, language = excluded.language,
              original = excluded.original, segments = excluded.segments, text = excluded.text
            RETURNING id
            """;

    /** The one from a place, else the first with a text under an outlet. */
    private static final String KEPT =
            """
            coalesce(
              (SELECT id FROM article WHERE place = ?1),
              (SELECT min(id) FROM article WHERE fingerprint = ?2 AND outlet IS ?3))
            """;

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
        List<Long> keys = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        int fresh = 0;
        long turn = turn();
        originals.begin();
        for (Arrival arrival : arrivals) {
            Optional<Entry> before = before(arrival);
            if (before.isPresent() && isSame(before.get(), arrival)) {
                keys.add(before.get().key());
                continue;
            }
            fresh += before.isEmpty() ? 1 : 0;
            turn++;
            long key = put(before.map(Entry::key).orElse(null), turn, arrival);
            keys.add(key);
            entries.add(
                    new Entry(
                            key,
                            turn,
                            arrival.article().as(id(key)),
                            corrections.of(arrival.place(), arrival.fingerprint())));
        }
        if (!entries.isEmpty()) {
            database.update("UPDATE library SET turn = ?", turn);
        }
        return new Saved(
                keys, entries, fresh, entries.size() - fresh, arrivals.size() - entries.size());
    }

    private static String id(long key) {
        return "a" + key;
    }

    /** The same article as it is kept: from the same place, or the same text of the same outlet. */
    private Optional<Entry> before(Arrival arrival) throws SQLException {
        return kept(arrival.place(), arrival.fingerprint(), arrival.article().outlet());
    }

    private Optional<Entry> kept(String place, String fingerprint, @Nullable String outlet)
            throws SQLException {
        return database.first(
                COLUMNS + "WHERE id = " + KEPT, this::bare, place, fingerprint, outlet);
    }

    /** The key of the article that would be put in place of this one. */
    Optional<Long> key(Article article) throws SQLException {
        return kept(Places.of(article), Fingerprint.of(article.text()), article.outlet())
                .map(Entry::key);
    }

    /**
     * The key of an article that someone else names: by its text, else by its address, else by
     * outlet and headline where no other article has both. Of several with one text it is the
     * outlet's.
     */
    Optional<Long> key(Origin origin) throws SQLException {
        Optional<Long> found =
                first(
                        "SELECT id FROM article WHERE fingerprint = ?"
                                + " ORDER BY ifnull(outlet, '') <> ?, id LIMIT 1",
                        origin.fingerprint(),
                        origin.outlet());
        if (found.isEmpty() && !origin.address().isEmpty()) {
            found = first("SELECT id FROM article WHERE place = ?", origin.address());
        }
        return found.isPresent() || origin.outlet().isEmpty() || origin.headline().isEmpty()
                ? found
                : first(
                        "SELECT min(id) FROM article WHERE outlet = ? AND headline = ?"
                                + " HAVING count(*) = 1",
                        origin.outlet(),
                        origin.headline());
    }

    private Optional<Long> first(String words, Object... values) throws SQLException {
        return database.first(words, row -> row.getLong(1), values);
    }

    private static boolean isSame(Entry before, Arrival arrival) {
        return before.read().equals(arrival.article().as(before.read().id()));
    }

    /** The number of the latest change. */
    long turn() throws SQLException {
        return database.number("SELECT turn FROM library");
    }

    long nextTurn() throws SQLException {
        return database.number("UPDATE library SET turn = turn + 1 RETURNING turn");
    }

    private long put(@Nullable Long key, long turn, Arrival arrival) throws SQLException {
        Article article = arrival.article();
        Masthead masthead = article.masthead();
        Published published = masthead.published();
        long former = key == null ? 0 : originals.numberOf(key);
        long kept =
                database.number(
                        PUT,
                        key,
                        turn,
                        arrival.place(),
                        article.path(),
                        arrival.fingerprint(),
                        masthead.outlet(),
                        name(masthead.origins().outlet()),
                        masthead.headline(),
                        name(masthead.origins().headline()),
                        masthead.byline(),
                        name(masthead.origins().byline()),
                        published == null ? null : published.date().toString(),
                        published == null ? null : name(published.from()),
                        masthead.language(),
                        Instant.now().toString(),
                        originals.keep(arrival.original()),
                        arrival.segments(),
                        article.text());
        if (former > 0) {
            originals.letGo(former);
        }
        return kept;
    }

    private static @Nullable String name(Published.@Nullable From from) {
        return from == null ? null : from.name();
    }

    private static Published.@Nullable From from(@Nullable String name) {
        return name == null ? null : Published.From.valueOf(name);
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

    List<Long> keys() throws SQLException {
        return database.all("SELECT id FROM article ORDER BY id", row -> row.getLong(1));
    }

    /**
     * The one with this id, or all that were read from this file, folder, table or address; none
     * where it could mean either.
     */
    List<Long> named(String name) throws SQLException {
        if (name.isBlank()) {
            // As a path it would be the folder that the program was started in.
            return List.of();
        }
        List<Long> one =
                first("SELECT id FROM article WHERE 'a' || id = ?", name).stream().toList();
        List<Long> there =
                Addresses.isMeant(name)
                        ? first("SELECT id FROM article WHERE place = ?", name).stream().toList()
                        : within(Places.of(name));
        if (!one.isEmpty() && !there.isEmpty()) {
            return List.of();
        }
        return one.isEmpty() ? there : one;
    }

    /** From a file, from all files in a folder, or from all rows of a table. */
    private List<Long> within(String path) throws SQLException {
        boolean table = path.lastIndexOf('.') > path.lastIndexOf(File.separatorChar);
        return database.all(
                """
                SELECT id FROM article WHERE place = ?1
                OR substr(place, 1, length(?1) + 1) IN (?1 || ?2, ?1 || ?3) ORDER BY id
                """,
                row -> row.getLong(1),
                path,
                File.separator,
                table ? "#" : File.separator);
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
        long key = row.getLong("id");
        Article article =
                new Article(
                        id(key),
                        Objects.toString(row.getString("path")),
                        masthead(row),
                        Objects.toString(row.getString("text")),
                        SegmentLines.read(Objects.toString(row.getString("segments"))));
        return new Entry(key, row.getLong("turn"), article, Corrections.NONE);
    }

    private static Masthead masthead(ResultSet row) throws SQLException {
        String day = row.getString("published");
        Published.From from = from(row.getString("published_from"));
        return new Masthead(
                row.getString("outlet"),
                row.getString("headline"),
                row.getString("byline"),
                day == null || from == null ? null : new Published(LocalDate.parse(day), from),
                new Masthead.Origins(
                        from(row.getString("outlet_from")),
                        from(row.getString("headline_from")),
                        from(row.getString("byline_from"))),
                row.getString("language"));
    }
}
