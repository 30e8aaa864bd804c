package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Verbs;
import org.parallax.export.AssignmentFile;
import org.parallax.export.InventedClass;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** A class's answers are compared and given back, as a teacher at a terminal does it. */
class ClassVerbTest {
    private final InventedClass school = InventedClass.ofTheHall();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder = Path.of("");

    private Path file = folder;
    private Path answers = folder;
    private Path key = folder;

    @BeforeEach
    void handIn() throws IOException {
        file = school.write(folder.resolve("week.parallax"));
        answers = Files.createDirectory(folder.resolve("in"));
        key = write("key.jsonld", "Ms Reyes", folder, "fact", "fact", "mixed", "opinion");
        write("a.jsonld", "Ann", answers, "fact", "fact", "mixed", "opinion");
        write("b.jsonld", "Ben", answers, "fact", "opinion", "mixed", "opinion");
    }

    private Path write(String name, String reader, Path in, String... said) throws IOException {
        return InventedClass.write(school.handIn(reader, said), in.resolve(name));
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

    @Test
    void a_table_tells_who_did_how_much_agreement_disputes_key_and_marks() {
        assertThat(run("assignment", "compare", file, answers, "--key", key)).isZero();
        assertThat(err()).isEmpty();
        // Pairs ff, fo, mm, oo: n = 8, f = 3, o = 3, m = 2. Observed 2/8; expected
        // (8² - 9 - 9 - 4)/(8 * 7) = 42/56. Alpha = 1 - (1/4)/(3/4) = 2/3.
        assertThat(out())
                .startsWith("Week 3\n2 readers:\n")
                .containsPattern("Ann +4 of 7 sentences")
                .contains("Agreement: 0.667 over 4 sentences")
                .contains("“The council closes the 🏛 hall on Friday.”  Fact 1, Opinion 1")
                .containsPattern("Ben +Opinion +Ben on 1")
                .contains("Beside the key of Ms Reyes, who answered 4 of 7")
                .containsPattern("Ann +4 of 4 called the same")
                .containsPattern("Ben +3 of 4 called the same")
                .contains("Beside what Parallax marks")
                .containsPattern("what more than half say +\\d of 3 called the same");
    }

    @Test
    void json_has_all_of_it() {
        assertThat(run("assignment", "compare", file, answers, "--key", key, "--json")).isZero();
        assertThat(out())
                .contains("\"asked\":7")
                .contains("{\"name\":\"Ann\",\"done\":4}")
                .contains("\"spread\":{\"fact\":1,\"opinion\":1}")
                .contains("\"keyReader\":\"Ms Reyes\"")
                .contains("\"note\":\"Ben on 1\"");
    }

    @Test
    void the_keys_file_is_no_part_of_the_class_wherever_it_lies() throws IOException {
        Path within = Files.copy(key, answers.resolve("key.jsonld"));
        Path spelled = answers.resolve("../in").resolve(within.getFileName());
        assertThat(run("assignment", "compare", file, answers, "--key", spelled)).isZero();
        assertThat(err()).isEmpty();
        assertThat(out()).contains("2 readers:", "Beside the key of Ms Reyes");
    }

    @Test
    void what_cannot_be_used_is_named_and_the_rest_is_compared() throws IOException {
        Files.writeString(answers.resolve("c.json"), "{]");
        assertThat(run("assignment", "compare", file, answers)).isEqualTo(2);
        assertThat(err()).contains("c.json is no whole JSON");
        assertThat(out()).contains("2 readers:").doesNotContain("Beside the key");
    }

    @Test
    void without_anything_to_compare_a_sentence_says_what_to_do() throws IOException {
        assertThat(run("assignment", "compare", file)).isEqualTo(2);
        assertThat(err()).contains("Nothing that was handed in for " + file + " can be used");
        Path none = folder.resolve("none.parallax");
        assertThat(run("assignment", "compare", none, answers)).isEqualTo(2);
        assertThat(err()).contains("none.parallax does not exist");
        assertThat(run("assignment", "compare", file, answers, "--key", none)).isEqualTo(2);
        assertThat(err()).contains("cannot be the key of this assignment");
        assertThat(run("assignment", "compare", key, answers)).isEqualTo(2);
        assertThat(err()).contains("key.jsonld is no assignment");
    }

    @Test
    void where_the_assignment_carries_no_texts_the_teachers_copies_are_read() throws IOException {
        Path bare = folder.resolve("bare.parallax");
        try (OutputStream to = Files.newOutputStream(bare)) {
            AssignmentFile.write(school.assignment(), List.of(), "Parallax 9", to);
        }
        assertThat(run("assignment", "compare", bare, answers)).isZero();
        assertThat(err()).contains("There is no copy of “The Tide: Hall to close” here");
        assertThat(out()).containsPattern("Ann +0 of 0 sentences");
        Path copy =
                Files.writeString(folder.resolve("hall.txt"), school.articles().getFirst().text());
        assertThat(run("assignment", "compare", bare, answers, "--copy", copy)).isZero();
        assertThat(err()).isEmpty();
        assertThat(out()).containsPattern("Ann +4 of 7 sentences");
    }

    @Test
    void pages_go_back_and_a_second_time_replace_the_first() {
        Path back = folder.resolve("back");
        for (int i = 0; i < 2; i++) {
            assertThat(run("assignment", "return", file, answers, "--key", key, "-o", back))
                    .isZero();
            assertThat(out()).isEqualTo("2 pages were written into " + back + ".\n");
        }
        assertThat(back.resolve("Ann.html")).exists();
        assertThat(back.resolve("Ms Reyes.html")).doesNotExist();
    }

    @Test
    void without_a_key_nothing_goes_back() {
        assertThat(run("assignment", "return", file, answers, "-o", folder)).isEqualTo(2);
        assertThat(err()).contains("--key");
    }

    @Test
    void a_picture_shows_the_window_as_it_was_asked_for() throws IOException {
        Platform.setImplicitExit(false);
        Path picture = folder.resolve("class.png");
        List<Object> typed = new ArrayList<>(List.of("assignment", "compare", file, answers));
        typed.addAll(List.of("--snapshot", picture, "--size", "1024x700", "--theme", "contrast"));
        typed.addAll(List.of("--text-size", "150"));
        assertThat(run(typed.toArray())).isZero();
        BufferedImage drawn = ImageIO.read(picture.toFile());
        assertThat(drawn.getWidth()).isEqualTo(1024);
        assertThat(drawn.getRGB(1000, 20) & 0xffffff).as("black").isZero();
        assertThat(run("assignment", "compare", file, answers, "--theme", "pink")).isEqualTo(2);
        assertThat(err()).contains("pink is no theme");
        Path nowhere = folder.resolve("no/where.png");
        assertThat(run("assignment", "compare", file, answers, "--snapshot", nowhere)).isEqualTo(2);
        assertThat(err()).contains("where.png cannot be written");
    }
}
