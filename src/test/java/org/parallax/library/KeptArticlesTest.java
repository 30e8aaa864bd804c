package org.parallax.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.Masthead;
import org.parallax.article.Original;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.flag.Change;
import org.parallax.flag.Flag;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What a library does with articles, and with what is tied to them. */
class KeptArticlesTest {
    @TempDir private Path folder = Path.of("");

    private static Article article(String path, String outlet, String text) {
        return new Article(
                "a1",
                path,
                new Masthead(outlet, null, null, null),
                text,
                List.of(
                        new Segment(
                                Span.of(0, text.length()),
                                SegmentRole.BODY,
                                Reason.of("segment.body"))));
    }

    private static Packed bytes(String words) {
        return Packed.of(new Original(null, null, words.getBytes(StandardCharsets.UTF_8)));
    }

    private static Arrival arrival(String path, String outlet, String text) {
        return Arrival.of(article(path, outlet, text), bytes("as it was: " + text));
    }

    private static Saved add(Library library, Arrival... arrivals) throws LibraryException {
        return library.add(List.of(arrivals));
    }

    @Test
    void the_same_place_again_keeps_its_key_and_takes_a_new_turn_only_where_it_changed()
            throws Exception {
        try (Library library = Library.open(folder)) {
            Entry first = add(library, arrival("hall.txt", "Tide", "One.")).entries().getFirst();
            Saved same = add(library, arrival("./hall.txt", "Tide", "One."));
            assertThat(same.entries()).hasSize(1);
            assertThat(add(library, arrival("./hall.txt", "Tide", "One.")))
                    .isEqualTo(new Saved(List.of(first.key()), List.of(), 0, 0, 1));
            Saved changed = add(library, arrival("hall.txt", "Tide", "Two."));
            assertThat(changed.changed()).isEqualTo(1);
            assertThat(changed.entries().getFirst().key()).isEqualTo(first.key());
            assertThat(changed.entries().getFirst().turn()).isGreaterThan(first.turn());
            assertThat(library.text(first.key())).contains("Two.");
            assertThat(library.counts().articles()).isEqualTo(1);
        }
    }

    @Test
    void the_same_text_of_the_same_outlet_elsewhere_is_the_same_article() throws Exception {
        try (Library library = Library.open(folder)) {
            add(library, arrival("a.txt", "Tide", "The hall closed."));
            assertThat(add(library, arrival("b.txt", "Tide", "The hall  closed")).changed())
                    .isEqualTo(1);
            assertThat(add(library, arrival("c.txt", "Ledger", "The hall closed.")).fresh())
                    .isEqualTo(1);
        }
    }

    @Test
    void the_original_is_kept_to_the_byte_and_one_that_nothing_was_read_from_is_let_go()
            throws Exception {
        String noise = "\u0000\u0001ÿ".repeat(3) + "x".repeat(5000);
        try (Library library = Library.open(folder)) {
            Packed table = bytes(noise);
            Article one = article("t.csv#1", "Tide", "One.");
            Article two = article("t.csv#2", "Tide", "Two.");
            List<Entry> entries =
                    add(library, Arrival.of(one, table), Arrival.of(two, table)).entries();
            assertThat(library.counts().originals())
                    .as("once for both")
                    .isEqualTo(noise.getBytes(StandardCharsets.UTF_8).length);
            for (Entry entry : entries) {
                assertThat(library.original(entry.key()).orElseThrow())
                        .isEqualTo(noise.getBytes(StandardCharsets.UTF_8));
            }
            add(library, Arrival.of(article("t.csv#1", "Tide", "1."), bytes("new")));
            add(library, Arrival.of(article("t.csv#2", "Tide", "2."), bytes("")));
            assertThat(library.counts().originals()).isEqualTo(3);
            assertThat(library.original(entries.getLast().key()).orElseThrow()).isEmpty();
            add(library, Arrival.of(article("t.csv#1", "Tide", "pasted"), null));
            assertThat(library.original(entries.getFirst().key())).isEmpty();
        }
    }

    @Test
    void an_original_that_is_the_text_follows_what_is_read_later() throws Exception {
        try (Library library = Library.open(folder)) {
            for (String text : List.of("The “hall” closed.", "It opened.", "\r\nIt closed.")) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                Packed packed = Packed.of(new Original(null, null, bytes), text);
                long key =
                        add(library, Arrival.of(article("hall.txt", "Tide", text), packed))
                                .keys()
                                .getFirst();
                assertThat(library.original(key).orElseThrow()).isEqualTo(bytes);
                assertThat(library.counts().originals()).isEqualTo(bytes.length);
            }
        }
    }

    @Test
    void what_the_reader_put_right_comes_with_the_article_and_gives_it_a_new_turn()
            throws Exception {
        Article article = article("hall.txt", "Tide", "The hall closed.");
        try (Library library = Library.open(folder)) {
            long key = add(library, Arrival.of(article, null)).entries().getFirst().key();
            long turn = library.turn();
            library.correct(article, new Corrections("Ledger", null, null, null, List.of()));
            List<Entry> since = library.since(turn, Long.MAX_VALUE, 10);
            assertThat(since).extracting(Entry::key).containsExactly(key);
            assertThat(since.getFirst().article().outlet()).isEqualTo("Ledger");
            assertThat(since.getFirst().read().outlet()).isEqualTo("Tide");
            Saved again = add(library, arrival("hall.txt", "Tide", "It opened."));
            assertThat(again.entries().getFirst().article().outlet()).isEqualTo("Ledger");
        }
    }

    @Test
    void changes_are_told_in_the_order_of_their_turns() throws Exception {
        try (Library library = Library.open(folder)) {
            add(library, arrival("a", "A", "1"), arrival("b", "B", "2"), arrival("c", "C", "3"));
            add(library, arrival("a", "A", "one"));
            List<Entry> all = library.since(0, Long.MAX_VALUE, 10);
            assertThat(all).extracting(it -> it.read().text()).containsExactly("2", "3", "one");
            assertThat(library.since(0, all.getLast().turn(), 10)).hasSize(2);
            assertThat(library.since(0, Long.MAX_VALUE, 1)).hasSize(1);
            assertThat(library.changed(all.getFirst().turn(), all.getLast().turn())).isEqualTo(2);
        }
    }

    @Test
    void flags_are_kept_changed_and_removed() throws Exception {
        try (Library library = Library.open(folder)) {
            long key =
                    add(library, arrival("a", "A", "It slammed shut.")).entries().getFirst().key();
            Flag flag =
                    new Flag(
                            0,
                            key,
                            new Flag.Quoted(3, "slammed", "It ", " shut."),
                            "loaded",
                            "",
                            Instant.parse("2026-01-02T03:04:05Z"));
            Flag kept = library.flag(flag);
            assertThat(kept.key()).isPositive();
            assertThat(library.flags(key)).containsExactly(kept);
            Flag other = new Flag(kept.key(), key, kept.quoted(), "fair", "a door", kept.moment());
            assertThat(library.change(other)).isTrue();
            assertThat(library.flags(key)).containsExactly(other);
            assertThat(library.removeFlag(kept.key())).isTrue();
            assertThat(library.removeFlag(kept.key())).isFalse();
            assertThat(library.flags(key)).isEmpty();
        }
    }

    private static Flag flag(int start, String exact, String category, String note) {
        return new Flag(
                0,
                0,
                new Flag.Quoted(start, exact, "", ""),
                category,
                note,
                Instant.parse("2026-01-02T03:04:05Z"));
    }

    /** Keeps these flags in place of those that are kept. */
    private static List<Flag> put(Library library, long key, Flag... all) throws LibraryException {
        Change change = Change.between(library.flags(key), List.of(all));
        return library.flags(key, change).all();
    }

    @Test
    void all_flags_of_an_article_are_kept_in_place_of_those_before() throws Exception {
        try (Library library = Library.open(folder)) {
            List<Entry> entries =
                    add(library, arrival("a", "A", "It slammed shut."), arrival("b", "B", "2"))
                            .entries();
            long one = entries.getFirst().key();
            long two = entries.getLast().key();
            List<Flag> other = put(library, two, flag(0, "2", "fact", ""));
            List<Flag> kept =
                    put(library, one, flag(11, "shut", "fact", ""), flag(3, "slammed", "x", ""));
            assertThat(library.flags(one)).isEqualTo(kept);
            assertThat(kept)
                    .extracting(it -> it.quoted().exact())
                    .containsExactly("slammed", "shut");
            assertThat(kept).allMatch(it -> it.key() > 0 && it.article() == one);
            put(library, one, kept.getLast().noting("a door"));
            assertThat(library.flags(one)).extracting(Flag::note).containsExactly("a door");
            put(library, one);
            assertThat(library.flags(one)).isEmpty();
            assertThat(library.flags(two)).as("of another article").isEqualTo(other);
            assertThat(library.flaws()).isEmpty();
        }
    }

    @Test
    void flags_that_cannot_all_be_kept_leave_those_before() throws Exception {
        try (Library library = Library.open(folder)) {
            assertThatThrownBy(() -> put(library, 7, flag(0, "x", "fact", "")))
                    .isInstanceOf(LibraryException.class);
            assertThat(library.counts().flags()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void a_note_comes_back_as_it_was_written(String note) throws Exception {
        try (Library library = Library.open(folder)) {
            long key = add(library, arrival("a", "A", "It rains.")).entries().getFirst().key();
            put(library, key, flag(0, "It rains.", "fact", note));
        }
        try (Library library = Library.open(folder)) {
            List<Entry> all = library.since(0, Long.MAX_VALUE, 1);
            assertThat(library.flags(all.getFirst().key()))
                    .extracting(Flag::note)
                    .containsExactly(note);
        }
    }

    static List<String> notes() {
        return List.of(
                "x".repeat(10_000),
                "شهد شاهد — עד ראה — 证人看见了 — свидетель — θεατής — 証人 — 👩‍👩‍👧 — é",
                "<b>bold</b> & &amp; {0} %s ' \" \\ '); DROP TABLE flag; --",
                "two\nlines\tand a tab\r\n",
                " \u0000 \u202e turned \u2066 ");
    }

    @Test
    void a_flag_on_an_article_that_is_not_there_is_refused() throws Exception {
        try (Library library = Library.open(folder)) {
            Flag flag = new Flag(0, 7, new Flag.Quoted(0, "x", "", ""), "c", "", Instant.EPOCH);
            assertThatThrownBy(() -> library.flag(flag)).isInstanceOf(LibraryException.class);
            assertThat(library.flaws()).isEmpty();
        }
    }

    @Test
    void stories_hold_the_articles_that_the_reader_put_into_them() throws Exception {
        try (Library library = Library.open(folder)) {
            List<Entry> entries =
                    add(library, arrival("a", "A", "1"), arrival("b", "B", "2")).entries();
            long one = entries.getFirst().key();
            long two = entries.getLast().key();
            KeptStory story = library.keep(new KeptStory(0, null, true, Set.of(one, two)));
            assertThat(library.stories()).containsExactly(story);
            KeptStory named = new KeptStory(story.key(), "The hall", false, Set.of(two));
            library.keep(named);
            assertThat(library.stories()).containsExactly(named);
            assertThat(library.removeStory(story.key())).isTrue();
            assertThat(library.stories()).isEmpty();
            assertThat(library.counts().articles()).isEqualTo(2);
        }
    }

    @Test
    void places_that_were_left_wait_in_order_until_they_are_added() throws Exception {
        try (Library library = Library.open(folder)) {
            library.handOver(List.of("/b", "/a"));
        }
        try (Library library = Library.open(folder)) {
            List<Waiting> left = library.waiting();
            assertThat(left).extracting(Waiting::place).containsExactly("/b", "/a");
            library.handOver(List.of("/c"));
            library.added(left);
            assertThat(library.waiting()).extracting(Waiting::place).containsExactly("/c");
        }
    }

    @Test
    void a_library_that_vanished_while_open_is_told_and_nothing_is_called_saved() throws Exception {
        try (Library library = Library.open(folder)) {
            add(library, arrival("a", "A", "1"));
            Files.move(folder.resolve("library.db"), folder.resolve("elsewhere.db"));
            assertThatThrownBy(() -> add(library, arrival("b", "B", "2")))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("library.db")
                    .hasMessageContaining("moved or deleted");
        }
    }

    @Test
    void a_library_that_is_only_read_gives_all_and_takes_nothing() throws Exception {
        try (Library writing = Library.open(folder)) {
            long key = add(writing, arrival("a", "A", "One.")).entries().getFirst().key();
            try (Library library = Library.reading(folder)) {
                assertThat(library.isReadOnly()).isTrue();
                assertThat(library.text(key)).contains("One.");
                assertThatThrownBy(() -> add(library, arrival("b", "B", "Two.")))
                        .isInstanceOf(LibraryException.class)
                        .hasMessageContaining("may not be written to");
            }
            assertThat(writing.counts().articles()).isEqualTo(1);
        }
    }

    @Test
    void two_libraries_in_turn_give_each_change_a_turn_of_its_own() throws Exception {
        try (Library one = Library.open(folder);
                Library two = Library.open(folder)) {
            add(one, arrival("a", "A", "One."));
            add(two, arrival("b", "B", "Two."));
            add(one, arrival("c", "C", "Three."));
            assertThat(two.since(0, Long.MAX_VALUE, 10))
                    .extracting(Entry::turn)
                    .containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void one_lock_is_given_out_at_a_time_and_its_file_stays() throws Exception {
        WriterLock lock = WriterLock.take(folder).orElseThrow();
        assertThat(WriterLock.take(folder)).isEmpty();
        assertThat(WriterLock.take(folder.resolve("."))).isEmpty();
        lock.close();
        assertThat(folder.resolve("library.lock")).exists();
        WriterLock.take(folder).orElseThrow().close();
    }

    @Test
    void a_lock_in_a_folder_that_is_not_there_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> WriterLock.take(folder.resolve("none")))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("library.lock");
    }

    @Test
    void folders_that_a_service_copies_are_told_by_their_names() {
        assertThat(SyncedFolder.service(Path.of("/home/ada/OneDrive - Ledger/papers")))
                .contains("OneDrive");
        assertThat(
                        SyncedFolder.service(
                                Path.of("/Users/ada/Library/CloudStorage/GoogleDrive-a@x/My")))
                .contains("Google Drive");
        assertThat(SyncedFolder.service(Path.of("/Users/ada/Library/Mobile Documents/x")))
                .contains("iCloud Drive");
        assertThat(SyncedFolder.service(Path.of("/home/ada/Dropbox"))).contains("Dropbox");
        assertThat(SyncedFolder.service(Path.of("/home/ada/dropboxes/megaphone"))).isEmpty();
    }
}
