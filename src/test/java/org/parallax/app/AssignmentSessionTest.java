package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Asked;
import org.parallax.cli.Manner;
import org.parallax.export.AssignmentFile;
import org.parallax.export.FlagFile;
import org.parallax.flag.Flag;
import org.parallax.flag.SharedFlag;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.Library;
import org.parallax.library.WriterLock;
import org.parallax.ui.AssignmentModel;
import org.parallax.ui.DeskModel;
import org.parallax.ui.Errands;
import org.parallax.ui.FilePicker;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** A student opens an assignment, answers, closes the window, comes back and hands in. */
@ExtendWith(ApplicationExtension.class)
class AssignmentSessionTest {
    private static final String LEDGER =
            """
            Council buys the hall

            It rained on Monday. Nobody asked why.

            The deal was a disgrace, critics said.
            """;
    private static final String TIDE = "Hall is bought\n\nThe town paid $78.4 million for it.\n";

    @TempDir private Path folder = Path.of("");
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private Path ledger = folder;
    private Path tide = folder;

    @Start
    void begin(Stage unused) {
        unused.hide();
    }

    @BeforeEach
    void write() throws IOException {
        ledger = Files.writeString(folder.resolve("ledger.txt"), LEDGER);
        tide = Files.writeString(folder.resolve("tide.txt"), TIDE);
    }

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Homework homework() throws Exception {
        return new Homework(List.of(ledger, tide));
    }

    private Asked asked() {
        return new Asked(List.of(), Manner.USUAL, null, folder.resolve("data"));
    }

    private Path kept(Path file) throws Exception {
        return Worksheet.folder(folder.resolve("data"), AssignmentFile.read(file).assignment());
    }

    /** A window from its opening to its closing. */
    private final class Sitting implements AutoCloseable {
        private final FxRobot robot;
        private final AssignmentSession session;
        private final CompletableFuture<Void> ended = new CompletableFuture<>();

        Sitting(FxRobot robot, Path file) throws Exception {
            this.robot = robot;
            this.session =
                    new AssignmentSession(AssignmentFile.read(file), asked(), new Windows(asked()));
            Thread.ofPlatform().daemon().start(this::run);
            await(() -> robot.lookup(".question-band").tryQuery().isPresent());
            await(() -> desk().loadingProperty().get() == null);
            robot.interact(() -> desk().stillProperty().unbind());
            robot.interact(() -> desk().stillProperty().set(true));
        }

        private void run() {
            try {
                session.run();
                ended.complete(null);
            } catch (LexiconException | RefusedException | RuntimeException e) {
                ended.completeExceptionally(e);
            }
        }

        DeskModel desk() {
            return session.desk();
        }

        AssignmentModel model() {
            return Objects.requireNonNull(desk().assignment());
        }

        List<Flag> flags() {
            return desk().flags().byArticle().values().stream().flatMap(List::stream).toList();
        }

        /** Saves as a student does who takes a file of this name. */
        void save(Path file) throws TimeoutException {
            robot.interact(() -> model().choosing(new Choosing(file)));
            robot.interact(() -> model().saidProperty().set(""));
            robot.push(KeyCode.CONTROL, KeyCode.S);
            await(() -> !model().saidProperty().get().isEmpty());
        }

        @Override
        public void close() {
            robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
            ended.orTimeout(30, TimeUnit.SECONDS).join();
        }
    }

    private static Errands errands(Sitting window) {
        return Objects.requireNonNull(window.desk().errandsProperty().get());
    }

    private record Choosing(Path file) implements FilePicker {
        @Override
        public Path place(Window owner, Wanted wanted) {
            return file;
        }

        @Override
        public List<Path> files(Window owner, Wanted wanted) {
            return List.of(file);
        }
    }

    @Test
    void what_was_flagged_is_there_again_and_is_handed_in_sealed(FxRobot robot) throws Exception {
        Path file = homework().write(folder.resolve("week.parallax"));
        try (Sitting window = new Sitting(robot, file)) {
            assertThat(window.desk().stories().getFirst().facts())
                    .as("what is not made cannot be seen")
                    .isEmpty();
            assertThat(window.desk().stories().getFirst().columns())
                    .allMatch(it -> it.marks().isEmpty());
            robot.push(KeyCode.CONTROL, KeyCode.DOWN);
            robot.write("1");
            robot.push(KeyCode.CONTROL, KeyCode.DOWN);
            robot.write("2n");
            robot.write("who says so?");
            await(() -> window.flags().size() == 2);
        }
        Path answers = folder.resolve("answers.jsonld");
        try (Sitting window = new Sitting(robot, file)) {
            await(() -> window.flags().size() == 2);
            assertThat(window.model().doneProperty().get()).isEqualTo(2);
            robot.clickOn("#reader-name").write("Zo");
            window.save(answers);
            assertThat(window.model().saidProperty().get())
                    .endsWith("answers.jsonld: 2 of 6 sentences; you can go on and save again.");
        }
        FlagFile read = FlagFile.read(answers, Instant.EPOCH);
        assertThat(read.changed()).isFalse();
        assertThat(read.notes()).isEmpty();
        assertThat(read.handIn().reader()).isEqualTo("Zo");
        assertThat(read.handIn().assignment())
                .isEqualTo(AssignmentFile.read(file).assignment().id());
        assertThat(read.flags())
                .extracting(it -> it.category() + ": " + it.anchor().quote().exact())
                .containsExactly("fact: Council buys the hall", "opinion: It rained on Monday.");
        assertThat(read.flags()).extracting(SharedFlag::note).contains("who says so?");
        try (Sitting window = new Sitting(robot, file)) {
            assertThat(window.model().nameProperty().get()).as("the name is kept").isEqualTo("Zo");
        }
        assertThat(Library.isIn(folder.resolve("data"))).as("apart from one's own").isFalse();
    }

    @Test
    void a_file_that_cannot_be_written_leaves_all_as_it_was(FxRobot robot) throws Exception {
        Path file = homework().write(folder.resolve("week.parallax"));
        try (Sitting window = new Sitting(robot, file)) {
            robot.push(KeyCode.CONTROL, KeyCode.DOWN);
            robot.write("1");
            robot.interact(
                    () -> window.model().nameProperty().set("<b>Zo</b> & \"محمد\" 👩‍👩‍👧"));
            window.save(folder.resolve("nowhere").resolve("a.jsonld"));
            assertThat(window.model().saidProperty().get())
                    .contains("cannot be written; choose another place.");
            window.save(folder.resolve("a.jsonld"));
        }
        FlagFile read = FlagFile.read(folder.resolve("a.jsonld"), Instant.EPOCH);
        assertThat(read.handIn().reader()).isEqualTo("<b>Zo</b> & \"محمد\" 👩‍👩‍👧");
        assertThat(read.changed()).isFalse();
    }

    @Test
    void copies_are_taken_where_they_are_the_articles_and_refused_by_name_where_not(FxRobot robot)
            throws Exception {
        Path file =
                homework()
                        .sentences("It rained on Monday.", "The town paid $78.4 million for it.")
                        .withoutTexts()
                        .write(folder.resolve("rights.parallax"));
        Path copy =
                Files.writeString(
                        folder.resolve("mine.txt"), LEDGER.replace("rained on", "RAINED  on"));
        Path other = Files.writeString(folder.resolve("other.txt"), "Another\n\nIt snowed.");
        try (Sitting window = new Sitting(robot, file)) {
            assertThat(window.model().missing()).hasSize(2);
            robot.interact(() -> errands(window).open(List.of(copy, other)));
            await(() -> window.model().missing().size() == 1);
            await(() -> !window.desk().notices().isEmpty());
            assertThat(window.desk().notices().getFirst())
                    .contains(
                            "other.txt is none of the articles that are needed",
                            "“Another It snowed.”");
            robot.push(KeyCode.CONTROL, KeyCode.DOWN);
            robot.write("1");
            await(() -> window.flags().size() == 1);
            assertThat(window.flags().getFirst().quoted().exact())
                    .isEqualTo("It RAINED  on Monday.");
        }
        try (Sitting window = new Sitting(robot, file)) {
            assertThat(window.model().missing()).as("the copy is kept").hasSize(1);
            await(() -> window.flags().size() == 1);
            robot.interact(() -> errands(window).open(List.of(tide)));
            await(() -> window.model().missing().isEmpty());
            await(() -> window.model().allProperty().get() == 2);
            assertThat(window.flags()).hasSize(1);
            robot.interact(() -> window.model().nameProperty().set("Zo"));
            window.save(folder.resolve("a.jsonld"));
        }
        FlagFile read = FlagFile.read(folder.resolve("a.jsonld"), Instant.EPOCH);
        assertThat(read.flags())
                .extracting(it -> it.article().fingerprint())
                .as("as the teacher knows it")
                .containsExactly(
                        AssignmentFile.read(file)
                                .assignment()
                                .tasks()
                                .getFirst()
                                .article()
                                .fingerprint());
    }

    @Test
    void one_that_is_open_elsewhere_is_refused(FxRobot robot) throws Exception {
        Path file = homework().write(folder.resolve("week.parallax"));
        Path library = Files.createDirectories(kept(file));
        try (WriterLock other = WriterLock.take(library).orElseThrow()) {
            assertThat(other).isNotNull();
            Windows windows = new Windows(asked());
            windows.open(file, refused::add);
            windows.await();
        }
        assertThat(refused)
                .containsExactly(
                        "“Week 3” is open in another window already; close it there first.");
        assertThat(robot.lookup(".question-band").tryQuery()).isEmpty();
    }

    @Test
    void a_second_opening_brings_the_first_window_to_the_front(FxRobot robot) throws Exception {
        Path file = homework().write(folder.resolve("week.parallax"));
        Windows windows = new Windows(asked());
        windows.open(file, refused::add);
        await(() -> robot.lookup(".question-band").tryQuery().isPresent());
        windows.open(file, refused::add);
        windows.open(folder.resolve("none.parallax"), refused::add);
        await(() -> refused.size() == 1);
        assertThat(refused.getFirst()).endsWith("none.parallax does not exist; check its name.");
        assertThat(Window.getWindows()).hasSize(1);
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        windows.await();
        assertThat(refused).hasSize(1);
    }

    @Test
    void a_desk_passes_an_assignment_on_and_keeps_what_else_is_brought() {
        List<Path> passed = new ArrayList<>();
        List<DeskSession.Errand> done = new ArrayList<>();
        SearchKeeper searches = new SearchKeeper(null, all -> {}, refused::add);
        Desk desk =
                new Desk(
                                done::add,
                                searches,
                                new FlagKeeper(null, null, refused::add, (article, flags) -> {}))
                        .passing(passed::add);
        desk.open(List.of(Path.of("Week.PARALLAX")));
        assertThat(done).isEmpty();
        desk.open(List.of(Path.of("a.txt"), Path.of("b.parallax")));
        assertThat(done).hasSize(1);
        assertThat(passed).containsExactly(Path.of("Week.PARALLAX"), Path.of("b.parallax"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void where_nothing_can_be_kept_that_is_said_and_answers_can_be_saved(FxRobot robot)
            throws Exception {
        Path file = homework().write(folder.resolve("week.parallax"));
        Path data = Files.writeString(folder.resolve("data"), "a file in the folder's place");
        try (Sitting window = new Sitting(robot, file)) {
            await(() -> !window.desk().notices().isEmpty());
            assertThat(window.desk().notices().getFirst())
                    .startsWith("What you flag here cannot be kept on this machine")
                    .endsWith("Save your answers before you close this window.");
            robot.push(KeyCode.CONTROL, KeyCode.DOWN);
            robot.write("1");
            await(() -> window.flags().size() == 1);
            robot.interact(() -> window.model().nameProperty().set("Zo"));
            window.save(folder.resolve("a.jsonld"));
        }
        assertThat(FlagFile.read(folder.resolve("a.jsonld"), Instant.EPOCH).flags()).hasSize(1);
        assertThat(data).isRegularFile();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void what_was_kept_is_seen_also_where_nothing_more_can_be(FxRobot robot) throws Exception {
        Path file = homework().write(folder.resolve("week.parallax"));
        try (Sitting window = new Sitting(robot, file)) {
            robot.push(KeyCode.CONTROL, KeyCode.DOWN);
            robot.write("1");
            await(() -> window.flags().size() == 1);
        }
        Path library = kept(file);
        Files.setPosixFilePermissions(library, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(library), "a superuser may write everywhere");
            try (Sitting window = new Sitting(robot, file)) {
                await(() -> window.flags().size() == 1);
                assertThat(window.desk().notices()).isNotEmpty();
            }
        } finally {
            Files.setPosixFilePermissions(library, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void a_question_and_a_title_in_every_script_stand_as_they_are(FxRobot robot) throws Exception {
        String question = "ما هي هذه الجملة: <b>حقيقة</b> أم رأي؟ ".repeat(14).strip();
        Path file =
                homework()
                        .asking("<i>Woche</i> 3 & 七", question)
                        .write(folder.resolve("week.parallax"));
        try (Sitting window = new Sitting(robot, file)) {
            assertThat(robot.lookup(".question-band").query().getAccessibleText())
                    .isEqualTo("<i>Woche</i> 3 & 七. " + question);
            assertThat(((Stage) Window.getWindows().getFirst()).getTitle())
                    .isEqualTo("<i>Woche</i> 3 & 七 – Parallax");
            assertThat(robot.lookup("#answers-done").queryAs(Label.class).getText())
                    .isEqualTo("0 of 6 sentences");
            double height = robot.lookup(".question-band").query().getLayoutBounds().getHeight();
            assertThat(height).isLessThan(300);
            assertThat(window.flags()).isEmpty();
        }
    }
}
