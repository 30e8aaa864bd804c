package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Asked;
import org.parallax.cli.Verbs;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.library.Entry;
import org.parallax.library.Library;
import org.parallax.source.Place;
import org.parallax.source.Progress;
import org.parallax.text.Span;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Flags go from one library to another and are compared, as a person at a terminal does it. */
class FlagExchangeTest {
    private static final String HALL = "The council closes the 🏛 hall.";
    private static final String LEAKS = "Its roof leaks.";
    private static final String SHAME = "It is a shame.";

    @TempDir private Path folder = Path.of("");

    private Path paper = folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        paper = folder.resolve("hall.txt");
        Files.writeString(paper, "Hall to close\n\n" + String.join(" ", HALL, LEAKS, SHAME) + "\n");
    }

    private int run(Object... args) {
        out.reset();
        err.reset();
        String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
        try (PrintStream o = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream e = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return Verbs.run(new Parallax(), o, e, words);
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** A library with the paper in it. */
    private Path library(String name) throws Exception {
        Path library = folder.resolve(name);
        new Custodian(library).add(Asked.of(Place.onDisk(List.of(paper))), Progress.NONE);
        return library;
    }

    private static void flag(Path folder, String words, String category, String note)
            throws Exception {
        try (Library library = Library.open(folder)) {
            Entry entry = library.since(0, Long.MAX_VALUE, 1).getFirst();
            String text = entry.article().text();
            int at = text.indexOf(words);
            Flag.Quoted quoted = Flag.Quoted.of(text, Span.of(at, at + words.length()));
            library.flag(new Flag(0, entry.key(), quoted, category, note, Instant.EPOCH));
        }
    }

    private static List<Flag> flags(Path folder) throws Exception {
        try (Library library = Library.open(folder)) {
            List<Flag> flags = new ArrayList<>();
            for (long key : library.flagged()) {
                flags.addAll(library.flags(key));
            }
            return flags;
        }
    }

    /** The file of a reader who calls these words so. */
    private Path file(String reader, Map<String, Category> said) throws Exception {
        Path library = library(reader);
        for (Map.Entry<String, Category> each : said.entrySet()) {
            flag(library, each.getKey(), each.getValue().key(), reader + " thinks so");
        }
        Path file = folder.resolve(reader + ".jsonld");
        assertThat(run("flags", "export", "--library", library, "-o", file)).isZero();
        return file;
    }

    @Test
    void flags_come_out_of_another_library_as_they_went_in() throws Exception {
        Path ann = library("ann");
        flag(ann, HALL, "fact", "<b>see</b> the minutes");
        flag(ann, "shame", "spin", "");
        Path file = folder.resolve("ann.jsonld");
        assertThat(run("flags", "export", "--library", ann, "-o", file)).isZero();
        assertThat(out()).contains("2 flags on 1 article");
        Path ben = library("ben");
        assertThat(run("flags", "import", file, "--library", ben)).isZero();
        assertThat(out()).contains("2 flags added");
        assertThat(flags(ben)).isEqualTo(flags(ann));
        assertThat(run("flags", "import", file, "--library", ben)).isZero();
        assertThat(out()).contains("No flag added, 2 the same");
        assertThat(flags(ben)).isEqualTo(flags(ann));
    }

    @Test
    void the_same_flags_give_the_same_bytes_and_no_path_of_this_machine() throws Exception {
        Path ann = library("ann");
        flag(ann, LEAKS, "fact", "");
        assertThat(run("flags", "export", "--library", ann)).isZero();
        String first = out();
        assertThat(run("flags", "export", paper, "--library", ann)).isZero();
        assertThat(out()).isEqualTo(first);
        assertThat(first).contains("Parallax").doesNotContain(folder.getFileName().toString());
    }

    @Test
    void what_the_edited_article_no_longer_has_goes_along_and_is_told() throws Exception {
        Path ann = library("ann");
        flag(ann, LEAKS, "fact", "");
        flag(ann, SHAME, "opinion", "");
        Files.writeString(paper, "Hall to close\n\nAt last. " + HALL + " " + SHAME + "\n");
        library("ann");
        Path file = folder.resolve("ann.jsonld");
        assertThat(run("flags", "export", "--library", ann, "-o", file)).isZero();
        assertThat(err()).contains("no longer has the words \"" + LEAKS).hasLineCount(1);
        Path ben = library("ben");
        assertThat(run("flags", "import", file, "--library", ben)).isZero();
        assertThat(out()).contains("no longer has the words \"" + LEAKS, "2 flags added");
        assertThat(flags(ben)).hasSize(2);
    }

    @Test
    void a_broken_file_among_good_ones_changes_nothing() throws Exception {
        Path good = file("ann", Map.of(HALL, Category.FACT));
        Path bad = Files.writeString(folder.resolve("bad.jsonld"), "{\"type\":");
        Path ben = library("ben");
        assertThat(run("flags", "import", good, bad, "--library", ben)).isEqualTo(2);
        assertThat(err()).contains("bad.jsonld", "Nothing was taken in").hasLineCount(2);
        assertThat(run("flags", "import", good, good, "--library", ben)).isEqualTo(2);
        assertThat(err()).contains("named twice");
        assertThat(flags(ben)).isEmpty();
    }

    @Test
    void the_readers_own_flag_stays_and_what_a_stranger_wrote_is_only_text() throws Exception {
        Path file = file("ann", Map.of(HALL, Category.FACT));
        Files.writeString(file, Files.readString(file).replace("\"fact\"", "\"\\u001b[31m<i>\""));
        Path ben = library("ben");
        flag(ben, HALL, "opinion", "");
        assertThat(run("flags", "import", file, "--library", ben)).isZero();
        assertThat(out()).contains("Your own flag stays", "[31m<i>").doesNotContain("\u001b");
        assertThat(flags(ben)).singleElement().extracting(Flag::category).isEqualTo("opinion");
    }

    @Test
    void flags_on_an_article_that_is_not_in_the_library_are_told() throws Exception {
        Path file = file("ann", Map.of(HALL, Category.FACT));
        Files.writeString(paper, "Pool to open\n\nA pool opens in the harbour on Friday.\n");
        Path ben = library("ben");
        assertThat(run("flags", "import", file, "--library", ben)).isEqualTo(2);
        assertThat(out()).contains("The library has no article", "Hall to close", "1 flag on it");
        assertThat(flags(ben)).isEmpty();
    }

    @Test
    void there_must_be_a_library_and_a_file_that_may_be_written() throws Exception {
        assertThat(run("flags", "export", "--library", folder.resolve("none"))).isEqualTo(2);
        assertThat(err()).contains("There is no library").hasLineCount(1);
        Path ann = library("ann");
        assertThat(run("flags", "export", "--library", ann, "-o", folder)).isEqualTo(2);
        assertThat(err()).contains("cannot be written").hasLineCount(1);
        Path other = Files.writeString(folder.resolve("other.txt"), "Pool\n\nA pool opens.\n");
        assertThat(run("flags", "export", other, "--library", ann)).isEqualTo(2);
        assertThat(err()).contains("other.txt is not in the library");
    }

    @Test
    void readers_are_compared_with_each_other_and_with_a_key() throws Exception {
        Path ann =
                file(
                        "ann",
                        Map.of(HALL, Category.FACT, LEAKS, Category.FACT, SHAME, Category.OPINION));
        Path ben =
                file(
                        "ben",
                        Map.of(
                                "council",
                                Category.FACT,
                                LEAKS,
                                Category.CLAIM,
                                SHAME,
                                Category.OPINION));
        Path key = file("key", Map.of(HALL, Category.FACT, LEAKS, Category.CLAIM));
        assertThat(run("flags", "agreement", ann, ben, key, "--key", key)).isZero();
        // Units ff, fc, oo: n = 6, f = 3, o = 2, c = 1. Observed 2/6 = 1/3. Expected
        // 2*(3*2 + 3*1 + 2*1)/(6*5) = 22/30. Alpha = 1 - (1/3)/(22/30) = 1 - 10/22 = 0.545.
        assertThat(out())
                .contains(
                        "2 readers:",
                        "Agreement: 0.545 over 3 sentences: they agree more than by chance, and too",
                        "Hall to close: “" + LEAKS + "”",
                        "ann thinks so",
                        "1 of 2 called the same",
                        "2 of 2 called the same");
        assertThat(err()).isEmpty();
        assertThat(run("flags", "agreement", ann, ben, "--json")).isZero();
        assertThat(out())
                .contains("\"alpha\":0.5454", "\"rater\":\"ben\",\"category\":\"claim\"")
                .hasLineCount(1);
    }

    @Test
    void where_nothing_can_be_compared_words_say_so() throws Exception {
        Path ann = file("ann", Map.of(HALL, Category.FACT));
        assertThat(run("flags", "agreement", ann)).isZero();
        assertThat(out()).contains("cannot be told of one reader").doesNotContain("NaN");
        assertThat(run("flags", "agreement", ann, file("ben", Map.of(SHAME, Category.FACT))))
                .isZero();
        assertThat(out()).contains("no two readers flagged the same").doesNotContain("NaN");
        assertThat(run("flags", "agreement", ann, file("cid", Map.of(HALL, Category.FACT))))
                .isZero();
        assertThat(out()).contains("all said the same of the 1 sentence").doesNotContain("NaN");
    }

    @Test
    void a_bad_file_is_named_and_the_others_are_compared() throws Exception {
        Path ann = file("ann", Map.of(HALL, Category.FACT, LEAKS, Category.FACT));
        Path ben = file("ben", Map.of(HALL, Category.FACT, LEAKS, Category.OPINION));
        Path copy = Files.copy(ben, folder.resolve("copy.jsonld"));
        Path empty = Files.createFile(folder.resolve("empty.jsonld"));
        assertThat(run("flags", "agreement", ann, ben, ann, copy, empty)).isEqualTo(2);
        assertThat(err()).contains("ann.jsonld is named twice", "copy.jsonld has the same flags");
        assertThat(err()).contains("empty.jsonld is empty").hasLineCount(3);
        assertThat(out()).contains("2 readers:");
        assertThat(run("flags", "agreement", empty)).isEqualTo(2);
        assertThat(out()).isEmpty();
    }

    @Test
    void a_hundred_files_are_a_hundred_readers() throws Exception {
        String pattern = Files.readString(file("ann", Map.of(HALL, Category.FACT)));
        List<Object> line = new ArrayList<>(List.of("flags", "agreement"));
        for (int i = 0; i < 100; i++) {
            Path reader = folder.resolve("reader" + i + ".jsonld");
            line.add(Files.writeString(reader, pattern.replace("thinks", "thinks " + i)));
        }
        assertThat(run(line.toArray())).isZero();
        assertThat(out()).contains("100 readers:", "reader99");
    }
}
