package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.export.AssignmentFile;
import org.parallax.export.InventedClass;
import org.parallax.export.MarkedAssignment;
import org.parallax.flag.HandIn;
import org.parallax.ui.Appearance;
import org.parallax.ui.ClassModel;
import org.parallax.ui.Sight;
import org.parallax.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** A teacher compares what a class handed in, in its window, with keys. */
@ExtendWith(ApplicationExtension.class)
class ClassWindowTest {
    private final InventedClass school = InventedClass.ofTheHall();

    @TempDir private Path folder = Path.of("");

    private @Nullable ClassSession session;

    @Start
    void begin(Stage unused) {
        unused.hide();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ClassModel model() {
        return Objects.requireNonNull(session).model();
    }

    private void open(FxRobot robot) throws Exception {
        Path file = school.write(folder.resolve("week.parallax"));
        MarkedAssignment marked =
                MarkedAssignment.of(
                        school.assignment(),
                        new Parallax().mark(AssignmentFile.read(file).articles()));
        robot.interact(() -> {
            session = ClassSession.open(marked, List.of(), null, () -> {});
        });
        await(() -> model().workProperty().get() != null && isFree());
    }

    private boolean isFree() {
        return model().loadingProperty().get() == null;
    }

    private Path write(String file, HandIn handIn) throws IOException {
        return InventedClass.write(handIn, folder.resolve(file));
    }

    /** Thirty files, of which four cannot be used, one is there twice, and one is the teacher's. */
    private List<File> handedIn() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String second = i % 2 == 0 ? "fact" : "opinion";
            HandIn handIn = school.handIn("Reader " + i, "fact", second, "mixed", "opinion");
            files.add(write("r%02d.jsonld".formatted(i), handIn));
        }
        files.add(Files.copy(files.getFirst(), folder.resolve("r00 (1).jsonld")));
        files.add(write("other.jsonld", new HandIn("Xu", "another", List.of())));
        files.add(Files.writeString(folder.resolve("broken.jsonld"), "{\"type\": \"Annot"));
        files.add(Files.writeString(folder.resolve("empty.jsonld"), ""));
        files.add(folder.resolve("gone.jsonld"));
        files.add(
                write(
                        "reyes.jsonld",
                        school.handIn("A. Reyes", "fact", "fact", "mixed", "opinion")));
        return files.stream().map(Path::toFile).toList();
    }

    /** What is pasted is taken as what is dropped. */
    private void paste(FxRobot robot, List<File> files) throws TimeoutException {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(files);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        await(() -> !model().readers().isEmpty() && isFree());
    }

    @Test
    void a_teacher_takes_thirty_files_picks_the_key_opens_a_dispute_and_gives_pages_back(
            FxRobot robot) throws Exception {
        open(robot);
        assertThat(Sight.words(robot, "#readers")).contains("Nothing is handed in yet");
        List<File> files = handedIn();
        assertThat(files).hasSize(30);
        paste(robot, files);
        assertThat(model().readers()).hasSize(25);
        assertThat(model().notices())
                .hasSize(5)
                .anySatisfy(it -> assertThat(it).contains("broken.jsonld is no whole JSON"))
                .anySatisfy(it -> assertThat(it).contains("empty.jsonld is empty"))
                .anySatisfy(it -> assertThat(it).contains("gone.jsonld does not exist"))
                .anySatisfy(it -> assertThat(it).contains("other.jsonld answers another"))
                .anySatisfy(it -> assertThat(it).contains("so it counts once"));
        assertThat(Sight.words(robot, ".class-notices")).contains("Show all 5 notices");
        robot.interact(() -> robot.lookup("#all-notices").queryButton().fire());
        assertThat(Sight.words(robot, ".class-notices")).contains("other.jsonld", "Show fewer");

        // Back round the parts to the readers, of whom the teacher is the first.
        for (int i = 0; i < 5 && !focus(robot, "#readers"); i++) {
            robot.push(KeyCode.F6);
        }
        robot.push(KeyCode.ENTER);
        await(() -> model().readers().getFirst().isKey() && isFree());
        assertThat(Sight.words(robot, "#readers")).contains("The key", "3 of 4 as in the key");
        assertThat(Sight.words(robot, "#figures"))
                .contains("Beside the key of A. Reyes, who answered 4 of 7");

        robot.push(KeyCode.F6);
        robot.push(KeyCode.F6);
        await(() -> focus(robot, "#figures"));
        robot.push(KeyCode.TAB);
        await(() -> robot.lookup(".disputed").queryButton().isFocused());
        robot.push(KeyCode.ENTER);
        await(() -> focus(robot, "#sentences"));
        await(() -> Sight.words(robot, "#sentences").contains("Fact 12"));
        assertThat(Sight.words(robot, "#sentences"))
                .contains("The key: Fact", "Opinion 12", "Reader 3", "Reader 3 on 1");
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup(".class-answers").tryQuery().isEmpty());
        robot.push(KeyCode.SPACE);
        await(() -> robot.lookup(".class-answers").tryQuery().isPresent());

        assertThat(robot.lookup("#give-back").queryAs(Button.class).isDisabled()).isFalse();
        Path back = folder.resolve("back");
        robot.interact(() -> Objects.requireNonNull(session).giveBack(back));
        await(() -> isFree() && !model().notices().getFirst().contains("jsonld"));
        assertThat(model().notices().getFirst())
                .isEqualTo("24 pages were written into " + back + ".");
        assertThat(back.resolve("Reader 3.html")).exists();
        Files.writeString(back.resolve("Reader 3.html"), "mine");
        robot.interact(() -> Objects.requireNonNull(session).giveBack(back));
        await(() -> isFree() && model().notices().getFirst().contains("Reader 3.html"));
        assertThat(Files.readString(back.resolve("Reader 3.html"))).isEqualTo("mine");
    }

    private static boolean focus(FxRobot robot, String query) {
        return robot.lookup(query).query().isFocused();
    }

    @Test
    void names_are_hidden_wherever_the_window_shows_one(FxRobot robot) throws Exception {
        open(robot);
        paste(
                robot,
                List.of(
                        write("a.jsonld", school.handIn("Ann", "fact", "fact")).toFile(),
                        write("z.jsonld", school.handIn("Zoe", "fact", "opinion")).toFile(),
                        new File("/nowhere/Ann.jsonld")));
        robot.interact(() -> model().openMostDisputed());
        await(() -> robot.lookup(".class-answers").tryQuery().isPresent());
        assertThat(Sight.words(robot, ".class")).contains("Ann", "Zoe");
        robot.interact(() -> robot.lookup("#nameless").queryAs(ToggleButton.class).fire());
        await(() -> !Sight.words(robot, "#sentences").contains("Ann  "));
        assertThat(Sight.words(robot, "#readers"))
                .contains("Reader 1", "Reader 2")
                .doesNotContain("Ann", "Zoe");
        assertThat(Sight.words(robot, "#figures")).doesNotContain("Ann", "Zoe");
        assertThat(robot.lookup(".class-notices").query().isVisible()).isFalse();
    }

    @Test
    void a_file_that_was_mended_counts_in_place_of_what_it_was(FxRobot robot) throws Exception {
        open(robot);
        File file = write("a.jsonld", school.handIn("Ann", "fact")).toFile();
        paste(robot, List.of(file));
        write("a.jsonld", school.handIn("Ann", "fact", "fact", "fact"));
        paste(robot, List.of(file));
        await(() -> model().readers().getFirst().done() == 3);
        assertThat(model().readers()).hasSize(1);
        ListView<?> list = robot.lookup("#readers").queryListView();
        assertThat(list.getItems()).hasSize(1);
    }

    @Test
    void from_the_main_window_an_assignment_opens_beside_it_and_what_is_none_is_refused(
            FxRobot robot) throws Exception {
        Path bare = folder.resolve("bare.parallax");
        try (OutputStream to = Files.newOutputStream(bare)) {
            AssignmentFile.write(school.assignment(), List.of(), "Parallax 9", to);
        }
        Appearance looks = new ClassModel().appearance();
        looks.themeProperty().set(Theme.DARK);
        ClassSession.beside(bare, new Parallax().mark(school.articles()), looks);
        await(() -> robot.lookup("#sentences").tryQuery().isPresent());
        await(() -> Sight.words(robot, "#sentences").contains("It leaks"));
        assertThat(Sight.words(robot, "#readers")).contains("Nothing is handed in yet");
        Path none = Files.writeString(folder.resolve("none.parallax"), "no zip");
        assertThatThrownBy(() -> ClassSession.beside(none, List.of(), looks))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("none.parallax is no assignment");
    }
}
