package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.cli.Verbs;
import org.parallax.export.AssignmentFile;
import org.parallax.export.FlagFile;
import org.parallax.flag.Change;
import org.parallax.flag.Flag;
import org.parallax.flag.SharedFlag;
import org.parallax.library.Library;
import org.parallax.text.Span;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Opening and handing in from the command line. */
class HandInVerbTest {
    private static final String TEXT =
            "Council buys the hall\n\nIt rained on Monday. Nobody asked why.\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder = Path.of("");
    private Path file = folder;

    @BeforeEach
    void write() throws Exception {
        Path article = Files.writeString(folder.resolve("ledger.txt"), TEXT);
        file = new Homework(List.of(article)).write(folder.resolve("week.parallax"));
    }

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        String[] typed = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        try (PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return Verbs.run(new Parallax(), printed, told, typed);
        }
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8).replace(folder.toString(), "");
    }

    /** Flags words as the window does. */
    private void flag(String words, String note) throws Exception {
        try (Worksheet sheet = Worksheet.open(AssignmentFile.read(file), folder.resolve("data"))) {
            Article article = sheet.pages().articles().getFirst();
            int at = article.text().indexOf(words);
            Flag.Quoted quoted = Flag.Quoted.of(article.text(), Span.of(at, at + words.length()));
            Library library = Objects.requireNonNull(sheet.library());
            library.flags(
                    Objects.requireNonNull(sheet.keys().get(article.id())),
                    new Change(List.of(), List.of(Flag.of(quoted, "fact", note, Instant.EPOCH))));
        }
    }

    private int handIn(Object... more) {
        Object[] first = {"assignment", "hand-in", file, "--library", folder.resolve("data")};
        return run(Stream.concat(Stream.of(first), Stream.of(more)).toArray());
    }

    @Test
    void answers_are_written_with_the_name_and_how_much_is_done() throws Exception {
        flag("It rained on Monday.", "");
        Path answers = folder.resolve("a.jsonld");
        assertThat(handIn("--name", " Zoë ", "-o", answers)).isZero();
        assertThat(told().strip()).isEqualTo("1 of 3 sentences; you can save again.");
        FlagFile read = FlagFile.read(answers, Instant.EPOCH);
        assertThat(read.changed()).isFalse();
        assertThat(read.handIn().reader()).isEqualTo("Zoë");
        assertThat(handIn("--name", "Zoë")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(answers));
    }

    @Test
    void what_is_longer_than_a_file_holds_is_cut_before_it_is_sealed() throws Exception {
        flag("It rained on Monday.", "n".repeat(9_999) + "👍");
        Path answers = folder.resolve("a.jsonld");
        assertThat(handIn("--name", "\ud800x", "-o", answers)).isZero();
        FlagFile read = FlagFile.read(answers, Instant.EPOCH);
        assertThat(read.changed()).isFalse();
        assertThat(read.notes()).isEmpty();
        assertThat(read.flags()).extracting(SharedFlag::note).containsExactly("n".repeat(9_999));
    }

    @Test
    void without_answers_or_with_an_unfit_name_nothing_is_written() throws Exception {
        Path answers = folder.resolve("a.jsonld");
        assertThat(handIn("--name", "Zo", "-o", answers)).isEqualTo(Verbs.BAD_INPUT);
        assertThat(told().strip())
                .isEqualTo(
                        "Nothing was flagged for “Week 3” in this library; open /week.parallax and"
                                + " flag first.");
        flag("It rained on Monday.", "");
        assertThat(handIn("--name", "  ", "-o", answers)).isEqualTo(Verbs.BAD_INPUT);
        assertThat(told()).contains("A name has 1 to 200 letters");
        assertThat(handIn("--name", "x".repeat(201), "-o", answers)).isEqualTo(Verbs.BAD_INPUT);
        assertThat(handIn("--name", "Zo", "-o", folder)).isEqualTo(Verbs.BAD_INPUT);
        assertThat(handIn("-o", answers)).isEqualTo(Verbs.BAD_INPUT);
        assertThat(answers).doesNotExist();
    }

    @Test
    void a_file_that_is_no_assignment_is_told_by_its_name() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.parallax"), "Dear class");
        assertThat(run("open", odd)).isEqualTo(Verbs.BAD_INPUT);
        assertThat(told().strip())
                .isEqualTo(
                        "/odd.parallax is no assignment of Parallax; name a file that was saved as"
                                + " one.");
        assertThat(run("assignment", "hand-in", odd, "--name", "x")).isEqualTo(Verbs.BAD_INPUT);
        assertThat(told()).contains("is no assignment of Parallax");
    }

    @Test
    void an_assignment_is_opened_by_itself_and_drawn_without_what_it_hides() {
        Path picture = folder.resolve("x.png");
        assertThat(run("open", file, folder.resolve("ledger.txt"))).isEqualTo(Verbs.BAD_INPUT);
        assertThat(told()).contains("which has a window of its own");
        assertThat(run("open", file, "--snapshot", picture, "--view", "coverage"))
                .isEqualTo(Verbs.BAD_INPUT);
        assertThat(told()).contains("shows no marks", "“coverage”; leave out --view");
        assertThat(run("open", file, "--snapshot", picture, "--select", "Monday"))
                .isEqualTo(Verbs.BAD_INPUT);
        assertThat(picture).doesNotExist();
    }
}
