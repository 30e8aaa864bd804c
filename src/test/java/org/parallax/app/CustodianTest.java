package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Corrections;
import org.parallax.cli.Added;
import org.parallax.cli.Asked;
import org.parallax.cli.Drawn;
import org.parallax.cli.Gone;
import org.parallax.flag.Flag;
import org.parallax.index.ArticleHit;
import org.parallax.library.Entry;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.library.Removed;
import org.parallax.library.WriterLock;
import org.parallax.source.Place;
import org.parallax.source.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A library and its index, as a person at a terminal meets them. */
class CustodianTest {
    private static final int ARTICLES = 40;

    /** In so many places of each file, about. */
    private static final int FLIPS = 20;

    @TempDir private Path folder = Path.of("");

    private Path library = folder;
    private Path papers = folder;

    @BeforeEach
    void write() throws IOException {
        library = folder.resolve("library");
        papers = Files.createDirectories(folder.resolve("papers"));
        for (int i = 0; i < ARTICLES; i++) {
            paper(i, "zeppelin number " + i);
        }
    }

    private Path paper(int number, String subject) throws IOException {
        return Files.writeString(
                papers.resolve("paper-" + number + ".txt"),
                "Report " + number + "\n\nThe council spoke of the " + subject + " on Friday.\n");
    }

    private Added add(Path... paths) throws Exception {
        Asked asked = Asked.of(Place.onDisk(List.of(paths)));
        return new Custodian(library).add(asked, Progress.NONE);
    }

    private List<String> found(String query) throws Exception {
        List<String> found = new ArrayList<>();
        new Custodian(library).search(query, 100, Progress.NONE, it -> found.addAll(headlines(it)));
        return found;
    }

    private static List<String> headlines(Drawn drawn) {
        List<String> headlines = new ArrayList<>();
        for (ArticleHit hit : drawn.found().articles()) {
            headlines.add(String.valueOf(drawn.articles().apply(hit.key()).headline()));
        }
        return headlines;
    }

    private List<String> flaws() throws LibraryException {
        return new Custodian(library).check().flaws();
    }

    @Test
    void what_is_added_is_found_and_all_is_well() throws Exception {
        assertThat(add(papers).fresh()).isEqualTo(ARTICLES);
        assertThat(found("zeppelin")).hasSize(ARTICLES);
        assertThat(found("\"number 7\"")).containsExactly("Report 7");
        assertThat(flaws()).isEmpty();
        assertThat(new Custodian(library).stats().articles()).isEqualTo(ARTICLES);
    }

    @Test
    void what_is_as_it_was_is_not_taken_anew() throws Exception {
        Files.writeString(
                papers.resolve("page.html"),
                "<html lang=en><meta property=og:site_name content='The Ledger'><title>Hall</title>"
                        + "<h1>Council closes the hall</h1><p>By Ann Reyes</p><p>15 May 2025</p>"
                        + "<p>The council voted to close the old zeppelin hall on the quay.</p>");
        add(papers);
        assertThat(add(papers)).isEqualTo(new Added(0, 0, ARTICLES + 1, 0, List.of(), List.of()));
    }

    @Test
    void what_changed_is_found_as_it_is_now() throws Exception {
        add(papers);
        assertThat(add(paper(7, "airship"))).isEqualTo(new Added(0, 1, 0, 0, List.of(), List.of()));
        assertThat(found("airship")).containsExactly("Report 7");
        assertThat(found("zeppelin")).hasSize(ARTICLES - 1);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void what_the_window_changed_beside_the_index_is_made_up_for() throws Exception {
        add(papers);
        try (Library open = Library.open(library)) {
            Entry entry = open.since(0, Long.MAX_VALUE, 1).getFirst();
            open.correct(entry.read(), new Corrections("The Ledger", null, null, null, List.of()));
        }
        assertThat(flaws()).singleElement().asString().contains("makes up for it");
        assertThat(found("outlet:Ledger")).hasSize(1);
        assertThat(flaws()).isEmpty();
    }

    private Gone remove(boolean flagged, String... names) throws Exception {
        return new Custodian(library).remove(List.of(names), flagged);
    }

    private String paperName(int number) {
        return papers.resolve("paper-" + number + ".txt").toString();
    }

    @Test
    void what_is_taken_out_is_found_no_more_and_can_be_added_again() throws Exception {
        add(papers);
        assertThat(remove(false, paperName(7), "a1")).isEqualTo(new Gone(2, 0, List.of(), true));
        assertThat(found("zeppelin")).hasSize(ARTICLES - 2).doesNotContain("Report 7");
        assertThat(flaws()).isEmpty();
        assertThat(add(papers).fresh()).isEqualTo(2);
        assertThat(found("\"number 7\"")).containsExactly("Report 7");
        assertThat(remove(false, papers.toString()).articles()).isEqualTo(ARTICLES);
        assertThat(found("zeppelin")).isEmpty();
        assertThat(flaws()).isEmpty();
    }

    @Test
    void nothing_is_taken_out_where_a_name_is_strange_or_flags_would_go_unasked() throws Exception {
        add(papers);
        try (Library open = Library.open(library)) {
            Flag.Quoted words = new Flag.Quoted(0, "Report", "", " 7");
            long key = open.named(paperName(7)).getFirst();
            open.flag(new Flag(0, key, words, "loaded", "", Instant.EPOCH));
        }
        assertThat(remove(true, paperName(1), "zeppelin"))
                .isEqualTo(new Gone(1, 0, List.of("zeppelin"), false));
        assertThat(remove(false, papers.toString()))
                .isEqualTo(new Gone(ARTICLES, 1, List.of(), false));
        assertThat(found("zeppelin")).hasSize(ARTICLES);
        assertThat(remove(true, papers.toString()))
                .isEqualTo(new Gone(ARTICLES, 1, List.of(), true));
    }

    @Test
    void an_index_that_another_is_busy_with_shows_nothing_of_what_was_taken_out() throws Exception {
        add(papers);
        WriterLock busy = WriterLock.take(library).orElseThrow();
        try (busy) {
            assertThat(remove(false, paperName(7)).done()).isTrue();
            assertThat(found("zeppelin")).hasSize(ARTICLES - 1).doesNotContain("Report 7");
        }
        assertThat(flaws()).singleElement().asString().contains("makes up for it");
        assertThat(found("zeppelin")).hasSize(ARTICLES - 1);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void what_was_taken_out_before_others_were_added_leaves_the_index_too() throws Exception {
        add(papers);
        try (Library open = Library.open(library)) {
            open.remove(open.named(paperName(7)), false);
        }
        add(paper(ARTICLES, "airship"));
        assertThat(flaws()).isEmpty();
        assertThat(found("zeppelin OR airship")).hasSize(ARTICLES).doesNotContain("Report 7");
        try (Library open = Library.open(library)) {
            Removed removed = open.takeOut(open.named(paperName(8)).getFirst()).orElseThrow();
            open.putBack(removed);
        }
        assertThat(found("\"number 8\"")).containsExactly("Report 8");
        assertThat(flaws()).isEmpty();
    }

    @Test
    void a_check_writes_nothing() throws Exception {
        add(papers);
        Map<String, byte[]> before = contents();
        assertThat(flaws()).isEmpty();
        assertThat(contents()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void an_index_with_any_file_removed_cut_or_flipped_finds_the_same_when_it_is_made_anew()
            throws Exception {
        add(papers);
        List<String> before = found("zeppelin");
        for (String name : files()) {
            for (Damage damage : Damage.values()) {
                // An index that was made anew may have other files.
                if (!Files.exists(library.resolve("index").resolve(name))) {
                    break;
                }
                damage.to(library.resolve("index").resolve(name));
                if (damage != Damage.FLIPPED) {
                    assertThat(found("zeppelin"))
                            .as("%s %s", name, damage)
                            .containsExactlyInAnyOrderElementsOf(before);
                }
                new Custodian(library).rebuild(Progress.NONE);
                assertThat(found("zeppelin"))
                        .as("%s %s", name, damage)
                        .containsExactlyInAnyOrderElementsOf(before);
                assertThat(flaws()).isEmpty();
            }
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(library.resolve("index"))) {
            return files.map(it -> String.valueOf(it.getFileName()))
                    .filter(it -> !it.equals("write.lock") && !it.equals("sealed"))
                    .sorted()
                    .toList();
        }
    }

    private enum Damage {
        REMOVED,
        CUT,
        FLIPPED;

        void to(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            switch (this) {
                case REMOVED -> Files.delete(file);
                case CUT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                case FLIPPED -> {
                    bytes[bytes.length / 2] ^= 0x55;
                    Files.write(file, bytes);
                }
            }
        }
    }

    @Test
    void an_index_with_a_flipped_byte_anywhere_is_made_anew_before_it_is_searched()
            throws Exception {
        add(papers);
        List<String> before = found("zeppelin");
        Map<String, byte[]> whole = contents();
        for (Map.Entry<String, byte[]> file : whole.entrySet()) {
            int length = file.getValue().length;
            for (int at = 0; at < length; at += Math.max(1, length / FLIPS)) {
                putBack(whole);
                byte[] bytes = file.getValue().clone();
                bytes[at] ^= 0x55;
                Files.write(library.resolve("index").resolve(file.getKey()), bytes);
                assertThat(found("zeppelin"))
                        .as("%s at %d", file.getKey(), at)
                        .containsExactlyInAnyOrderElementsOf(before);
            }
        }
    }

    @Test
    void bytes_that_decayed_with_no_change_to_be_seen_fail_no_search() throws Exception {
        add(papers);
        List<String> before = found("zeppelin");
        for (String name : files()) {
            Path file = library.resolve("index").resolve(name);
            if (Files.exists(file)) {
                FileTime time = Files.getLastModifiedTime(file);
                byte[] bytes = Files.readAllBytes(file);
                Arrays.fill(bytes, bytes.length / 3, bytes.length * 2 / 3, (byte) 0x55);
                Files.write(file, bytes);
                Files.setLastModifiedTime(file, time);
                assertThat(found("zeppelin")).as(name).isSubsetOf(before);
            }
        }
        new Custodian(library).rebuild(Progress.NONE);
        assertThat(found("zeppelin")).containsExactlyInAnyOrderElementsOf(before);
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> whole = new TreeMap<>();
        for (String name : files()) {
            whole.put(name, Files.readAllBytes(library.resolve("index").resolve(name)));
        }
        return whole;
    }

    private void putBack(Map<String, byte[]> whole) throws IOException {
        Path index = library.resolve("index");
        for (String name : files()) {
            Files.delete(index.resolve(name));
        }
        for (Map.Entry<String, byte[]> it : whole.entrySet()) {
            Files.write(index.resolve(it.getKey()), it.getValue());
        }
    }

    @Test
    void a_flipped_bit_in_the_index_is_found_by_a_check() throws Exception {
        add(papers);
        for (String name : files()) {
            Path file = library.resolve("index").resolve(name);
            byte[] whole = Files.readAllBytes(file);
            Damage.FLIPPED.to(file);
            assertThat(flaws()).as(name).isNotEmpty();
            Files.write(file, whole);
        }
        assertThat(flaws()).isEmpty();
    }

    @Test
    void a_second_program_leaves_its_places_to_the_first_and_they_are_added() throws Exception {
        add(papers.resolve("paper-0.txt"));
        WriterLock busy = WriterLock.take(library).orElseThrow();
        try (busy) {
            assertThat(add(papers.resolve("paper-1.txt")).handed()).isEqualTo(1);
            assertThatThrownBy(() -> new Custodian(library).rebuild(Progress.NONE))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("Another Parallax");
            assertThat(found("zeppelin")).as("searched meanwhile").hasSize(1);
        }
        assertThat(add(papers.resolve("paper-2.txt")).fresh()).isEqualTo(2);
        assertThat(found("zeppelin")).hasSize(3);
    }

    @Test
    void an_import_that_is_stopped_keeps_what_was_saved_and_can_go_on() throws Exception {
        for (int i = ARTICLES; i < 600; i++) {
            paper(i, "zeppelin");
        }
        Added some =
                new Custodian(library)
                        .add(Asked.of(Place.onDisk(List.of(papers))), (done, all) -> done == 0);
        assertThat(some.fresh()).isBetween(1, 599);
        assertThat(found("zeppelin")).hasSize(Math.min(100, some.fresh()));
        assertThat(flaws()).isEmpty();
        assertThat(add(papers).fresh()).isEqualTo(600 - some.fresh());
        assertThat(flaws()).isEmpty();
    }

    @Test
    void an_index_of_another_library_is_put_aside() throws Exception {
        add(papers);
        Path other = folder.resolve("other");
        new Custodian(other)
                .add(Asked.of(Place.onDisk(List.of(papers.resolve("paper-1.txt")))), Progress.NONE);
        try (Stream<Path> files = Files.list(other.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        for (String name : files()) {
            Files.copy(library.resolve("index").resolve(name), other.resolve("index/" + name));
        }
        List<String> found = new ArrayList<>();
        new Custodian(other)
                .search("zeppelin", 100, Progress.NONE, it -> found.addAll(headlines(it)));
        assertThat(found).containsExactly("Report 1");
        assertThat(other.resolve("index.aside-1")).isDirectory();
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_the_others_are_added() throws Exception {
        Added added = add(papers.resolve("paper-1.txt"), papers.resolve("gone.txt"));
        assertThat(added.fresh()).isEqualTo(1);
        assertThat(added.unread())
                .singleElement()
                .satisfies(it -> assertThat(it.path()).endsWith("gone.txt"));
    }

    @Test
    void where_there_is_no_library_none_is_made_by_looking() {
        assertThatThrownBy(() -> found("zeppelin"))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("There is no library in " + library);
        assertThat(library).doesNotExist();
    }

    @Test
    void a_folder_that_is_copied_to_a_cloud_is_warned_of() throws Exception {
        library = folder.resolve("Dropbox/library");
        assertThat(add(papers.resolve("paper-1.txt")).notes())
                .singleElement()
                .asString()
                .contains("Dropbox", library.toString());
    }
}
