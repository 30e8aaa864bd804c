package org.parallax.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.flag.Category;
import org.parallax.flag.Change;
import org.parallax.flag.Flag;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A database whose file may have no more pages is what it is on a full disk. */
class NoRoomTest {
    @TempDir private Path folder = Path.of("");

    private static List<Arrival> arrivals(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new Article(
                                "a1",
                                "/" + name + "/" + i,
                                Masthead.EMPTY,
                                "Report %d of %s. ".formatted(i, name).repeat(500),
                                List.of()))
                .map(it -> Arrival.of(it, null))
                .toList();
    }

    @Test
    void flags_that_have_no_room_leave_those_before() throws Exception {
        long key;
        try (Library library = Library.open(folder)) {
            key = library.add(arrivals("kept", 1)).entries().getFirst().key();
            library.flags(key, Change.between(List.of(), List.of(flag("kept"))));
        }
        Path file = folder.resolve("library.db");
        try (Database database = Database.writing(file)) {
            database.execute("PRAGMA max_page_count = 1");
            FlagTable flags = new FlagTable(database);
            SQLException full =
                    catchThrowableOfType(
                            SQLException.class,
                            () ->
                                    database.atOnce(() ->
                                            flags.change(
                                                    key,
                                                    "Report",
                                                    new Change(
                                                            flags.of(key),
                                                            List.of(flag("x".repeat(100_000)))))));
            assertThat(LibraryException.of(full, file))
                    .hasMessageContaining("no room left on the disk");
            assertThat(flags.of(key)).extracting(Flag::note).containsExactly("kept");
        }
    }

    private static Flag flag(String note) {
        return Flag.of(new Flag.Quoted(0, "Report", "", ""), Category.FACT, note, Instant.EPOCH);
    }

    @Test
    void what_has_no_room_is_not_kept_and_all_before_it_is() throws Exception {
        try (Library library = Library.open(folder)) {
            library.add(arrivals("kept", 3));
        }
        Path file = folder.resolve("library.db");
        try (Database database = Database.writing(file)) {
            database.execute("PRAGMA max_page_count = 1");
            ArticleTable articles = new ArticleTable(database, new CorrectionTable(database));
            SQLException full =
                    catchThrowableOfType(
                            SQLException.class,
                            () -> database.atOnce(() -> articles.add(arrivals("more", 20))));
            assertThat(LibraryException.of(full, file))
                    .hasMessageContaining("no room left on the disk");
            assertThat(articles.since(0, Long.MAX_VALUE, 100)).hasSize(3);
        }
        try (Library library = Library.open(folder)) {
            assertThat(library.flaws()).isEmpty();
            assertThat(library.counts().articles()).isEqualTo(3);
            assertThat(library.add(arrivals("more", 20)).fresh()).isEqualTo(20);
        }
    }
}
