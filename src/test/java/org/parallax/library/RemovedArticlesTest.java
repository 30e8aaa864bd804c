package org.parallax.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.Masthead;
import org.parallax.article.Original;
import org.parallax.article.SegmentRole;
import org.parallax.flag.Flag;
import org.parallax.web.Received;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Articles that are taken out of a library, and put back. */
class RemovedArticlesTest {
    private static final String HALL = "https://example.org/hall";
    private static final List<String> TABLES =
            List.of(
                    "article",
                    "original",
                    "correction",
                    "recast",
                    "received",
                    "flag",
                    "story",
                    "story_article",
                    "desk");

    @TempDir private Path folder = Path.of("");

    private static Packed bytes(String words) {
        return Packed.of(new Original(null, null, words.getBytes(StandardCharsets.UTF_8)));
    }

    private static Article article(String path, String outlet, String text) {
        return new Article("a1", path, new Masthead(outlet, null, null, null), text, List.of());
    }

    private static long add(Library library, String path, String text) throws LibraryException {
        return add(library, article(path, "Tide", text), bytes("as it was: " + text));
    }

    private static long add(Library library, Article article, Packed original)
            throws LibraryException {
        return library.add(List.of(Arrival.of(article, original))).keys().getFirst();
    }

    private static void flag(Library library, long key) throws LibraryException {
        Flag.Quoted words = new Flag.Quoted(0, "It", "", " closed.");
        library.flag(new Flag(0, key, words, "loaded", "why", Instant.EPOCH));
    }

    /** All rows of what belongs to articles; a turn says only when a row was last put there. */
    private Set<String> rows() throws Exception {
        Set<String> rows = new TreeSet<>();
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + folder + "/library.db");
                Statement statement = raw.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
                    while (row.next()) {
                        List<String> values = new ArrayList<>();
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            if (!row.getMetaData().getColumnName(i).equals("turn")) {
                                values.add(String.valueOf(row.getString(i)));
                            }
                        }
                        rows.add(table + " " + values);
                    }
                }
            }
        }
        return rows;
    }

    /** An article with all that can hang on one. */
    private static long hall(Library library) throws LibraryException {
        Article hall = article(HALL, "Tide", "It closed.");
        long key = add(library, hall, bytes("<p>It closed."));
        library.keep(
                new Received(
                        URI.create(HALL),
                        URI.create(HALL),
                        "text/html",
                        null,
                        "<p>It closed.".getBytes(StandardCharsets.UTF_8)));
        library.correct(
                hall,
                new Corrections(
                        "Ledger",
                        null,
                        null,
                        null,
                        List.of(new Corrections.Recast("It closed.", SegmentRole.CAPTION))));
        flag(library, key);
        flag(library, key);
        return key;
    }

    @Test
    void what_is_taken_out_is_gone_with_all_that_hangs_on_it_and_the_rest_stays() throws Exception {
        try (Library library = Library.open(folder)) {
            long quay = add(library, "/quay.txt", "It opened.");
            flag(library, quay);
            Set<String> before = rows();
            long key = hall(library);
            library.desk(List.of(key));
            assertThat(library.takeOut(key).orElseThrow().flags()).isEqualTo(2);
            assertThat(rows()).isEqualTo(before);
            assertThat(library.entry(key)).isEmpty();
            assertThat(library.takeOut(key)).isEmpty();
            assertThat(library.flaws()).isEmpty();
        }
    }

    @Test
    void what_is_put_back_is_as_it_was_to_the_row() throws Exception {
        try (Library library = Library.open(folder)) {
            long key = hall(library);
            library.keep(new KeptStory(0, "Halls", true, Set.of(key)));
            Set<String> before = rows();
            long turn = library.turn();
            Removed removed = library.takeOut(key).orElseThrow();
            add(library, "/quay.txt", "It opened.");
            library.remove(library.named("/quay.txt"), false);
            assertThat(library.putBack(removed)).isTrue();
            assertThat(rows()).isEqualTo(before);
            assertThat(library.original(key).orElseThrow())
                    .isEqualTo("<p>It closed.".getBytes(StandardCharsets.UTF_8));
            assertThat(library.since(turn, Long.MAX_VALUE, 9))
                    .as("who follows the turns is told")
                    .extracting(Entry::key)
                    .containsExactly(key);
            assertThat(library.putBack(removed)).as("twice").isFalse();
            assertThat(library.flaws()).isEmpty();
        }
    }

    @Test
    void its_key_is_nobody_elses_and_its_bytes_find_another_number() throws Exception {
        try (Library library = Library.open(folder)) {
            long hall = add(library, "/hall.txt", "It closed.");
            Removed removed = library.takeOut(hall).orElseThrow();
            long quay = add(library, "/quay.txt", "It opened.");
            assertThat(quay).isGreaterThan(hall);
            library.putBack(removed);
            assertThat(text(library, hall)).isEqualTo("as it was: It closed.");
            assertThat(text(library, quay)).isEqualTo("as it was: It opened.");
            assertThat(library.flaws()).isEmpty();
        }
    }

    private static String text(Library library, long key) throws LibraryException {
        return new String(library.original(key).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void articles_of_one_table_share_its_bytes_until_the_last_is_taken_out() throws Exception {
        try (Library library = Library.open(folder)) {
            Packed table = bytes("text\nOne.\nTwo.\n");
            List<Long> keys =
                    library.add(
                                    List.of(
                                            Arrival.of(article("/t.csv#1", "A", "One."), table),
                                            Arrival.of(article("/t.csv#2", "A", "Two."), table)))
                            .keys();
            Set<String> before = rows();
            Removed one = library.takeOut(keys.getFirst()).orElseThrow();
            assertThat(text(library, keys.getLast())).isEqualTo("text\nOne.\nTwo.\n");
            Removed two = library.takeOut(keys.getLast()).orElseThrow();
            assertThat(library.counts().originals()).isZero();
            library.putBack(two);
            library.putBack(one);
            assertThat(rows()).isEqualTo(before);
        }
    }

    @Test
    void what_came_from_its_place_meanwhile_stays_in_its_stead() throws Exception {
        try (Library library = Library.open(folder)) {
            Removed removed = library.takeOut(hall(library)).orElseThrow();
            long again = add(library, article(HALL, "Tide", "It opened again."), bytes("new"));
            Set<String> before = rows();
            assertThat(library.putBack(removed)).isFalse();
            assertThat(rows()).isEqualTo(before);
            assertThat(library.text(again)).contains("It opened again.");
        }
    }

    @Test
    void the_same_text_of_the_same_outlet_from_elsewhere_stays_in_its_stead_too() throws Exception {
        try (Library library = Library.open(folder)) {
            Removed removed = library.takeOut(add(library, "/a.txt", "It closed.")).orElseThrow();
            add(library, "/moved/a.txt", "It closed.");
            assertThat(library.putBack(removed)).isFalse();
            assertThat(library.keys()).hasSize(1);
        }
    }

    @Test
    void what_was_put_right_in_it_reaches_the_same_text_elsewhere_again_and_the_turns_tell()
            throws Exception {
        try (Library library = Library.open(folder)) {
            Removed removed = library.takeOut(hall(library)).orElseThrow();
            long copy = add(library, article("/copy.txt", "Post", "It closed."), bytes("copy"));
            long turn = library.turn();
            library.putBack(removed);
            assertThat(library.since(turn, Long.MAX_VALUE, 9))
                    .extracting(Entry::key)
                    .contains(copy);
            assertThat(library.entry(copy).orElseThrow().article().outlet()).isEqualTo("Ledger");
        }
    }

    @Test
    void articles_with_flags_are_taken_out_for_good_only_where_that_is_said() throws Exception {
        try (Library library = Library.open(folder)) {
            long hall = add(library, "/hall.txt", "It closed.");
            long quay = add(library, "/quay.txt", "It opened.");
            flag(library, hall);
            List<Long> all = List.of(quay, hall, 99L);
            assertThat(library.remove(all, false)).isEqualTo(new Removal(2, 1, false));
            assertThat(library.keys()).containsExactly(hall, quay);
            assertThat(library.remove(all, true)).isEqualTo(new Removal(2, 1, true));
            assertThat(library.keys()).isEmpty();
        }
    }

    @Test
    void a_story_that_was_forgotten_meanwhile_does_not_come_back() throws Exception {
        try (Library library = Library.open(folder)) {
            long key = hall(library);
            KeptStory story = library.keep(new KeptStory(0, "Halls", true, Set.of(key)));
            Removed removed = library.takeOut(key).orElseThrow();
            assertThat(library.stories()).allMatch(it -> it.articles().isEmpty());
            library.removeStory(story.key());
            assertThat(library.putBack(removed)).isTrue();
            assertThat(library.stories()).isEmpty();
            assertThat(library.flaws()).isEmpty();
        }
    }

    @Test
    void what_was_put_right_since_holds() throws Exception {
        Article hall = article(HALL, "Tide", "It closed.");
        try (Library library = Library.open(folder)) {
            Removed removed = library.takeOut(hall(library)).orElseThrow();
            library.correct(hall, new Corrections("Quay Post", null, null, null, List.of()));
            library.putBack(removed);
            assertThat(library.corrections(hall))
                    .isEqualTo(new Corrections("Quay Post", null, null, null, List.of()));
        }
    }

    @Test
    void what_was_put_right_in_a_text_stays_where_the_same_text_came_from_elsewhere_too()
            throws Exception {
        try (Library library = Library.open(folder)) {
            long key = hall(library);
            Article copy = article("/copy.txt", "Post", "It closed.");
            add(library, copy, bytes("copy"));
            library.takeOut(key);
            assertThat(library.corrections(copy).outlet()).isEqualTo("Ledger");
        }
    }

    @Test
    void an_article_is_named_by_its_id_its_file_its_folder_its_table_or_its_address()
            throws Exception {
        try (Library library = Library.open(folder)) {
            long hall = add(library, HALL, "It closed.");
            long quay = add(library, "/papers/quay.txt", "It opened.");
            long rain = add(library, "/papers/may/rain_%.txt", "It rained.");
            long row = add(library, "/papers/t.csv#1", "It snowed.");
            add(library, "/papers.txt", "It froze.");
            assertThat(library.named("a" + quay)).containsExactly(quay);
            assertThat(library.named(HALL)).containsExactly(hall);
            assertThat(library.named("/papers/x/../quay.txt")).containsExactly(quay);
            assertThat(library.named("/papers/")).containsExactly(quay, rain, row);
            assertThat(library.named("/papers/t.csv")).containsExactly(row);
            for (String strange :
                    List.of("", "a", "a0", "a999", "/paper", "%", "/papers/%", "\u0000", "'")) {
                assertThat(library.named(strange)).as(strange).isEmpty();
            }
            assertThat(library.remove(library.named("/papers"), false))
                    .isEqualTo(new Removal(3, 0, true));
            assertThat(library.keys()).hasSize(2).contains(hall);
        }
    }

    @Test
    void what_could_mean_two_things_means_nothing_and_an_address_means_one_page() throws Exception {
        try (Library library = Library.open(folder)) {
            long news = add(library, "https://example.org/news", "It closed.");
            add(library, "https://example.org/news/2", "It opened.");
            add(library, "a1", "It rained.");
            long sharp = add(library, "/notes#1", "It snowed.");
            long notes = add(library, "/notes", "It froze.");
            assertThat(library.named("https://example.org/news")).containsExactly(news);
            assertThat(library.named("a1")).as("an id, and a file of that name").isEmpty();
            assertThat(library.named("/notes")).as("is no table").containsExactly(notes);
            assertThat(library.named("/notes#1")).containsExactly(sharp);
        }
    }

    @Test
    void no_name_is_not_the_folder_in_which_the_program_was_started() throws Exception {
        try (Library library = Library.open(folder)) {
            add(library, "here.txt", "It closed.");
            assertThat(library.named("")).isEmpty();
            assertThat(library.named(" ")).isEmpty();
            assertThat(library.named(".")).hasSize(1);
        }
    }

    @Test
    void nothing_more_is_kept_of_what_another_program_took_out() throws Exception {
        try (Library one = Library.open(folder);
                Library two = Library.open(folder)) {
            long hall = add(one, "/hall.txt", "It closed.");
            long quay = add(one, "/quay.txt", "It opened.");
            two.takeOut(hall);
            assertThatThrownBy(() -> flag(one, hall))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("taken out");
            one.desk(List.of(hall, quay));
            assertThat(one.desk()).containsExactly(quay);
            assertThat(one.keep(new KeptStory(0, null, true, Set.of(hall, quay))).key())
                    .isPositive();
            assertThat(one.stories().getFirst().articles()).containsExactly(quay);
        }
    }

    @Test
    void a_library_that_is_only_read_takes_nothing_out() throws Exception {
        try (Library writing = Library.open(folder)) {
            long key = hall(writing);
            Set<String> before = rows();
            try (Library library = Library.reading(folder)) {
                assertThatThrownBy(() -> library.takeOut(key)).isInstanceOf(LibraryException.class);
                assertThatThrownBy(() -> library.remove(List.of(key), true))
                        .isInstanceOf(LibraryException.class);
            }
            assertThat(rows()).isEqualTo(before);
        }
    }
}
