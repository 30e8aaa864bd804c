package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Corrections;
import org.parallax.cli.Asked;
import org.parallax.cli.Manner;
import org.parallax.index.IndexFolder;
import org.parallax.index.QuoteHit;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.Library;
import org.parallax.library.WriterLock;
import org.parallax.message.Messages;
import org.parallax.source.Place;
import org.parallax.ui.Answer;
import org.parallax.ui.Inquiries.Scope;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a window finds in its library, and what becomes of the index beside it. */
class EnquiriesTest {
    private static final String COURIER =
            """
            Baths to close

            “We have run out of money for the baths and out of time,” Ida Farrow said on Friday.
            """;
    private static final String POST =
            """
            Council shuts baths

            The council, said Ida Farrow, had “run out of money for the baths and out of time.”
            """;

    @TempDir private Path folder = Path.of("");

    private Path home;
    private Shelf shelf;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Housekeeping beside;
    private Enquiries enquiries;

    private Shelf shelf() {
        try {
            return new Shelf(new Asked(List.of(), Manner.USUAL, null, home), List.of());
        } catch (LexiconException e) {
            throw new IllegalStateException(e);
        }
    }

    private Library library() {
        return Objects.requireNonNull(shelf.keeper().library());
    }

    private Housekeeping beside() {
        return new Housekeeping(
                home,
                library(),
                Asked.of(List.of()),
                new Housekeeping.Listener() {
                    @Override
                    public void indexed(int done, int all) {
                        told.add("indexed");
                    }

                    @Override
                    public void ended() {
                        enquiries.refresh();
                        told.add("ended");
                    }

                    @Override
                    public void broken() {
                        enquiries.drop();
                        told.add("broken");
                    }

                    @Override
                    public void failed(String sentence) {
                        told.add(sentence);
                    }
                });
    }

    private Enquiries enquiries() {
        return new Enquiries(new Finder(), library(), home, beside);
    }

    @BeforeEach
    void open() {
        home = folder.resolve("library");
        shelf = shelf();
        beside = beside();
        enquiries = enquiries();
    }

    @AfterEach
    void close() {
        beside.close();
        enquiries.close();
        shelf.close();
    }

    private void add(String name, String text) throws Exception {
        Place place = new Place.OnDisk(Files.writeString(folder.resolve(name), text));
        shelf.keep(shelf.add(List.of(place), Watch.NONE));
    }

    private void wake() throws InterruptedException {
        beside.wake();
        awaitEnd();
    }

    private void awaitEnd() throws InterruptedException {
        String next = told.poll(30, TimeUnit.SECONDS);
        while (next != null && !next.equals("ended")) {
            next = told.poll(30, TimeUnit.SECONDS);
        }
        assertThat(next).isEqualTo("ended");
    }

    private Answer find(String query) {
        return enquiries.find(query, Scope.LIBRARY);
    }

    @Test
    void what_was_added_is_found_once_it_is_indexed_beside() throws Exception {
        add("courier.txt", COURIER);
        assertThat(find("baths").note()).isEqualTo(Messages.get("window.index.waiting"));
        awaitEnd();
        Answer answer = find("baths");
        assertThat(answer.note()).isNull();
        assertThat(answer.found().total()).isEqualTo(1);
        assertThat(answer.articles().values())
                .singleElement()
                .satisfies(it -> assertThat(it.headline()).isEqualTo("Baths to close"));
        add("post.txt", POST);
        wake();
        assertThat(find("baths").found().total()).isEqualTo(2);
    }

    @Test
    void the_same_words_of_two_outlets_are_one_utterance() throws Exception {
        add("courier.txt", COURIER);
        add("post.txt", POST);
        wake();
        assertThat(find("quote:\"run out of money\"").quotes())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.speaker()).isEqualTo("Ida Farrow");
                    assertThat(it.quotes()).hasSize(2);
                });
    }

    @Test
    void what_was_put_right_is_found_as_it_is_now() throws Exception {
        add("courier.txt", COURIER);
        shelf.keep(
                shelf.correct(
                        "a1",
                        it -> new Corrections("The Ledger", null, null, null, List.of()),
                        Watch.NONE));
        wake();
        assertThat(find("outlet:Ledger").found().total()).isEqualTo(1);
        assertThat(enquiries.complete("outlet:Le", Scope.LIBRARY))
                .containsExactly("outlet:\"The Ledger\"");
    }

    @Test
    void what_decayed_with_no_change_to_be_seen_is_found_out_within_a_week_and_made_anew()
            throws Exception {
        add("courier.txt", COURIER);
        add("post.txt", POST);
        wake();
        beside.await();
        List<QuoteHit> before = find("quote:money").found().quotes();
        assertThat(IndexFolder.isDue(home.resolve("index"))).as("just read through").isFalse();
        decay();
        wake();
        beside.await();
        assertThat(told).as("not a week later").isEmpty();
        Instant then = Instant.now().minus(8, ChronoUnit.DAYS);
        Files.setLastModifiedTime(home.resolve("index/read-through"), FileTime.from(then));
        WriterLock busy = WriterLock.take(home).orElseThrow();
        try (busy) {
            wake();
            beside.await();
            assertThat(told).as("left to whoever is at work on it").containsExactly("broken");
            told.clear();
        }
        wake();
        assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("broken");
        awaitEnd();
        assertThat(find("quote:money").found().quotes())
                .hasSize(2)
                .containsExactlyInAnyOrderElementsOf(before);
        assertThat(home.resolve("index.aside-1")).isDirectory();
    }

    /** Flips a byte in the middle of each file that holds words, and leaves its time. */
    private void decay() throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(home.resolve("index"), "*.cfs")) {
            for (Path file : files) {
                FileTime time = Files.getLastModifiedTime(file);
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    @Test
    void an_index_that_is_deleted_or_damaged_is_made_anew_and_finds_the_same() throws Exception {
        add("courier.txt", COURIER);
        add("post.txt", POST);
        wake();
        List<QuoteHit> before = find("quote:money").found().quotes();
        for (int round = 0; round < 2; round++) {
            enquiries.close();
            enquiries = enquiries();
            try (DirectoryStream<Path> files = Files.newDirectoryStream(home.resolve("index"))) {
                for (Path file : files) {
                    if (round == 0) {
                        Files.delete(file);
                    } else {
                        Files.writeString(file, "broken");
                    }
                }
            }
            assertThat(find("baths").note()).isEqualTo(Messages.get("window.index.waiting"));
            awaitEnd();
            assertThat(find("quote:money").found().quotes())
                    .hasSize(2)
                    .containsExactlyInAnyOrderElementsOf(before);
        }
    }

    @Test
    void what_another_program_left_to_be_added_is_added_beside() throws Exception {
        Path left = Files.writeString(folder.resolve("left.txt"), POST);
        library().handOver(List.of(left.toString()));
        wake();
        assertThat(find("shuts").found().total()).isEqualTo(1);
        assertThat(library().waiting()).isEmpty();
    }

    @Test
    void while_another_program_makes_the_index_this_one_lets_it_and_says_so() throws Exception {
        add("courier.txt", COURIER);
        try (WriterLock held = WriterLock.take(home).orElseThrow()) {
            assertThat(held).isNotNull();
            wake();
            assertThat(find("baths").note()).isEqualTo(Messages.get("window.index.waiting"));
            awaitEnd();
        }
        wake();
        assertThat(find("baths").found().total()).isEqualTo(1);
    }

    @Test
    void articles_that_are_alike_are_found_by_their_key() throws Exception {
        add("courier.txt", COURIER);
        add("post.txt", POST);
        add("rain.txt", "Rain\n\nThe river rose by two metres on Friday.\n");
        wake();
        Answer alike = enquiries.similar(1, Scope.LIBRARY);
        assertThat(alike.found().articles().getFirst().key()).isEqualTo(2);
        assertThat(alike.articles()).doesNotContainKey(1L);
        assertThat(enquiries.similar(99, Scope.LIBRARY).articles()).isEmpty();
    }

    @Test
    void without_a_library_and_after_the_end_there_is_a_sentence() throws IOException {
        try (Enquiries none = new Enquiries(new Finder(), null, home, null)) {
            assertThat(none.find("baths", Scope.LIBRARY).note())
                    .isEqualTo(Messages.get("window.index.none"));
            assertThat(none.find("baths", Scope.DESK)).isEqualTo(Answer.NOTHING);
        }
        enquiries.close();
        assertThat(find("baths").note()).isEqualTo(Messages.get("window.index.none"));
    }
}
