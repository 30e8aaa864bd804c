package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.flag.HandIn;
import org.parallax.flag.SharedFlag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a class hands in is taken or left out with a sentence, and nothing else is touched. */
class ClassFilesTest {
    private final InventedClass school = InventedClass.ofTheHall();

    @TempDir private Path folder = Path.of("");

    private Path written(String file, HandIn handIn) throws IOException {
        return InventedClass.write(handIn, folder.resolve(file));
    }

    private ClassReading read(Path... paths) {
        return ClassReading.of(List.of(paths), Instant.EPOCH, path -> {});
    }

    private ClassFiles taken(Path... paths) {
        ClassReading reading = read(paths);
        assertThat(reading.refused()).isEmpty();
        return ClassFiles.of(school.assignment().id(), reading.files());
    }

    private static List<String> names(ClassFiles files) {
        return files.handIns().stream().map(HandIn::reader).toList();
    }

    private List<String> notes(ClassFiles files) {
        return files.notes().stream().map(it -> it.replace(folder + "/", "")).toList();
    }

    @Test
    void each_file_is_a_reader_in_the_order_of_names() throws IOException {
        ClassFiles files =
                taken(
                        written("1.jsonld", school.handIn("zoe", "fact")),
                        written("2.jsonld", school.handIn("Ann", "opinion", "fact")),
                        written("3.jsonld", school.handIn("Ülkü", "fact")));
        assertThat(names(files)).containsExactly("Ann", "zoe", "Ülkü");
        assertThat(files.notes()).isEmpty();
        assertThat(files.names()).containsEntry(folder.resolve("2.jsonld"), "Ann");
    }

    @Test
    void a_file_for_another_assignment_is_left_out_by_name() throws IOException {
        ClassFiles files =
                taken(
                        written("ann.jsonld", school.handIn("Ann", "fact")),
                        written("old.jsonld", new HandIn("Ben", "another", List.of())),
                        written("own.jsonld", HandIn.of(List.of(school.flag(0, "fact", "")))));
        assertThat(names(files)).containsExactly("Ann");
        assertThat(notes(files))
                .containsExactly(
                        "old.jsonld answers another assignment and was left out.",
                        "own.jsonld answers no assignment and was left out; ask for the file that"
                                + " “Save my answers” made.");
    }

    @Test
    void a_file_that_was_changed_counts_and_is_told() throws IOException {
        Path file = written("ann.jsonld", school.handIn("Ann", "fact"));
        Files.writeString(file, Files.readString(file).replace("\"fact\"", "\"opinion\""));
        ClassFiles files = taken(file);
        assertThat(files.handIns().getFirst().flags())
                .extracting(SharedFlag::category)
                .containsExactly("opinion");
        assertThat(notes(files))
                .containsExactly(
                        "ann.jsonld, from Ann, was changed after it was saved; it counts as it"
                                + " is.");
    }

    @Test
    void the_same_file_twice_counts_once() throws IOException {
        Path file = written("ann.jsonld", school.handIn("Ann", "fact"));
        Path copy = Files.copy(file, folder.resolve("ann (1).jsonld"));
        ClassFiles files = taken(file, copy);
        assertThat(names(files)).containsExactly("Ann");
        assertThat(notes(files))
                .containsExactly("ann.jsonld is the same as ann (1).jsonld, so it counts once.");
        assertThat(files.names()).containsKeys(file, copy);
        assertThat(read(file, file).refused()).hasSize(1).first().asString().contains("twice");
    }

    @Test
    void of_a_readers_older_and_newer_file_the_newer_counts() throws IOException {
        SharedFlag first = school.flag(1, "fact", "", Instant.ofEpochSecond(10));
        SharedFlag then = school.flag(2, "opinion", "", Instant.ofEpochSecond(20));
        String id = school.assignment().id();
        Path newer = written("a.jsonld", new HandIn("Ann", id, List.of(first, then)));
        Path older = written("b.jsonld", new HandIn("Ann", id, List.of(first)));
        Path none = written("c.jsonld", new HandIn("Ann", id, List.of()));
        ClassFiles files = taken(newer, older, none);
        assertThat(files.handIns()).hasSize(1);
        assertThat(files.handIns().getFirst().flags()).hasSize(2);
        assertThat(notes(files))
                .containsExactly(
                        "b.jsonld is an older file of Ann; a.jsonld counts in its place.",
                        "c.jsonld is an older file of Ann; a.jsonld counts in its place.");
    }

    @Test
    void an_empty_one_is_handed_in_with_nothing_done() throws IOException {
        ClassFiles files = taken(written("ann.jsonld", school.handIn("Ann")));
        assertThat(files.handIns()).containsExactly(school.handIn("Ann"));
        assertThat(files.notes()).isEmpty();
    }

    @Test
    void two_readers_of_one_name_are_told_apart() throws IOException {
        String id = school.assignment().id();
        List<Path> paths = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            SharedFlag flag = school.flag(i, "fact", "", Instant.ofEpochSecond(i));
            paths.add(written(i + ".jsonld", new HandIn("Ann", id, List.of(flag))));
        }
        paths.add(written("4.jsonld", school.handIn("Ann (2)", "", "", "", "", "fact")));
        ClassFiles files = taken(paths.toArray(Path[]::new));
        assertThat(names(files)).containsExactly("Ann", "Ann (3)", "Ann (4)", "Ann (2)");
        assertThat(notes(files))
                .containsExactly(
                        "2.jsonld is from another reader of the same name, who is called Ann (3)"
                                + " here.",
                        "3.jsonld is from another reader of the same name, who is called Ann (4)"
                                + " here.");
    }

    @Test
    void the_same_answers_under_two_names_count_twice_and_are_told() throws IOException {
        HandIn ann = school.handIn("Ann", "fact", "opinion");
        HandIn ben = new HandIn("Ben", ann.assignment(), ann.flags());
        ClassFiles files = taken(written("a.jsonld", ann), written("b.jsonld", ben));
        assertThat(names(files)).containsExactly("Ann", "Ben");
        assertThat(notes(files))
                .containsExactly(
                        "b.jsonld has the very same answers as a.jsonld, made at the same moments;"
                                + " both count, so ask whose they are.");
    }

    @Test
    void a_name_is_one_line_of_words_and_a_missing_one_is_the_files() throws IOException {
        ClassFiles files =
                taken(
                        written("1.jsonld", school.handIn("\u202Enn\u0007A\n\tB\u2066", "fact")),
                        written("no name.jsonld", school.handIn("", "", "fact")),
                        written("2.jsonld", school.handIn("x".repeat(900), "", "", "fact")),
                        written("3.jsonld", school.handIn("<b>{0}</b>", "", "", "", "fact")));
        assertThat(names(files))
                .containsExactly("<b>{0}</b>", "nn A B", "no name", "x".repeat(60) + "…");
        assertThat(notes(files))
                .containsExactly(
                        "no name.jsonld tells no name; its reader is called no name here.");
    }

    @Test
    void a_hundred_are_taken_at_once_from_a_folder_and_the_broken_are_named() throws IOException {
        for (int i = 0; i < 100; i++) {
            written("reader-" + i + ".jsonld", school.handIn("Reader " + i, "fact", "opinion"));
        }
        Files.writeString(folder.resolve("broken.json"), "{\"type\":");
        Files.writeString(folder.resolve("none.json"), "");
        Files.writeString(folder.resolve("other.json"), "{}");
        Files.writeString(folder.resolve("list.txt"), "names");
        Path gone = folder.resolve("gone.jsonld");
        ClassReading reading = read(folder, gone);
        ClassFiles files = ClassFiles.of(school.assignment().id(), reading.files());
        assertThat(files.handIns()).hasSize(100);
        assertThat(files.notes()).isEmpty();
        assertThat(reading.refused())
                .hasSize(4)
                .anySatisfy(it -> assertThat(it).contains("broken.json", "no whole JSON"))
                .anySatisfy(it -> assertThat(it).contains("none.json is empty"))
                .anySatisfy(it -> assertThat(it).contains("other.json has no flags"))
                .anySatisfy(it -> assertThat(it).contains("gone.jsonld does not exist"));
    }

    @Test
    void a_folder_without_answers_is_told() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(read(empty).refused())
                .containsExactly(
                        empty + " has no file of answers in it; name the files themselves.");
    }

    @Test
    void an_assignment_among_the_answers_is_told_as_one() throws IOException {
        Path week = school.write(folder.resolve("week.parallax"));
        assertThat(read(week).refused())
                .containsExactly(
                        week + " is an assignment and no answers to one, so it was left out.");
    }

    @Test
    void a_note_that_was_cut_is_told_and_the_file_counts() throws IOException {
        SharedFlag flag = school.flag(1, "fact", "a note");
        HandIn ann = new HandIn("Ann", school.assignment().id(), List.of(flag));
        Path file = written("ann.jsonld", ann);
        // Parallax itself writes no note that is longer.
        Files.writeString(file, Files.readString(file).replace("a note", "x".repeat(10_001)));
        ClassFiles files = taken(file);
        assertThat(files.handIns().getFirst().flags().getFirst().note()).hasSize(10_000);
        assertThat(notes(files)).anySatisfy(it -> assertThat(it).contains("more than 10,000"));
    }
}
