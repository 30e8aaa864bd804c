package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.flag.Category;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** How a teacher makes an assignment out of the shown story. */
@ExtendWith(ApplicationExtension.class)
class AssignmentSheetTest {
    @TempDir private Path folder = Path.of("");

    private final Asking errands = new Asking();
    private final DeskModel desk = Invented.desk();
    private final Places picker = new Places();

    /** Stands in for the system's windows: it answers with what was laid into it. */
    private static final class Places implements FilePicker {
        private final List<Wanted> wanted = new ArrayList<>();
        private @Nullable Path answer;

        @Override
        public @Nullable Path place(Window owner, Wanted what) {
            wanted.add(what);
            return answer;
        }

        @Override
        public List<Path> files(Window owner, Wanted what) {
            return List.of();
        }
    }

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        desk.errandsProperty().set(errands);
        stage.setScene(DeskWindow.scene(desk, picker, 1280, 800));
        stage.show();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ColumnModel column(int at) {
        return Objects.requireNonNull(desk.storyProperty().get()).columns().get(at);
    }

    private void open(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        await(() -> robot.lookup("#assignment-title").tryQuery().isPresent());
    }

    private static TextInputControl field(FxRobot robot, String part) {
        return robot.lookup("#assignment-" + part).queryTextInputControl();
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#assignment-counted").queryAs(Label.class).getText();
    }

    private static String wrong(FxRobot robot) {
        return robot.lookup("#assignment-wrong").queryAs(Label.class).getText();
    }

    private static Button accept(FxRobot robot) {
        return robot.lookup("#sheet-accept").queryButton();
    }

    private void flag(FxRobot robot, int column, int sentence) {
        robot.interact(() ->
                desk.flag(
                        column(column),
                        column(column).analyzed().sentences().get(sentence).sentence().span(),
                        Category.FACT.key()));
    }

    @Test
    void with_the_mouse_a_teacher_picks_articles_sentences_and_words_and_names_a_file(FxRobot robot)
            throws TimeoutException {
        flag(robot, 0, 1);
        flag(robot, 0, 2);
        flag(robot, 1, 1);
        picker.answer = folder.resolve("week 3");
        Mouse.click(robot, "#class");
        Mouse.click(robot, "#make-assignment");
        await(() -> robot.lookup("#assignment-title").tryQuery().isPresent());
        assertThat(field(robot, "title").getText()).isEqualTo("Ellan Bay baths to close");
        assertThat(told(robot)).startsWith("3 articles of ").contains("whole texts of 3 articles");
        Mouse.click(robot, "#assignment-take-a2");
        Mouse.click(robot, "#assignment-scope-flagged");
        assertThat(told(robot))
                .contains(
                        "1 article of ",
                        "2 sentences are asked",
                        "2 flags of yours say",
                        "no flag is in the file")
                .contains("Left out, because it has none");
        Mouse.click(robot, "#assignment-cargo-addresses");
        assertThat(told(robot)).contains("carries no texts but the words of 2 sentences");
        Mouse.click(robot, "#assignment-naming-own");
        await(() -> wrong(robot).startsWith("A sentence must be able"));
        assertThat(accept(robot).isDisabled()).isTrue();
        robot.clickOn(field(robot, "own")).write("seen\n\nsaid\n");
        Mouse.click(robot, "#assignment-marks");
        await(() -> !accept(robot).isDisabled());
        Mouse.click(robot, "#sheet-accept");
        await(() -> errands.asked().stream().anyMatch(it -> it.startsWith("assign")));
        assertThat(errands.asked().getLast())
                .contains("title=Ellan Bay baths to close", "categories=[seen, said]")
                .contains("marksShown=true", "week 3.parallax: 1 article of");
        assertThat(picker.wanted.getFirst().name()).isEqualTo("Ellan Bay baths to close.parallax");
        assertThat(desk.questionProperty().get()).isNull();
    }

    @Test
    void with_keys_alone_every_field_is_reached_seen_and_filled_in(FxRobot robot)
            throws TimeoutException {
        picker.answer = folder.resolve("week.parallax");
        robot.interact(() -> desk.appearance().setTextSize(200));
        open(robot);
        Node pane = robot.lookup(".assignment-pane").query();
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Week 3");
        List<String> there = new ArrayList<>();
        for (int i = 0; i < 30 && !there.contains("sheet-accept"); i++) {
            Node owner = Objects.requireNonNull(pane.getScene().getFocusOwner());
            there.add(String.valueOf(owner.getId()));
            if (isWithin(owner, pane)) {
                Bounds at = owner.localToScene(owner.getLayoutBounds());
                Bounds room = pane.localToScene(pane.getLayoutBounds());
                double middle = at.getCenterY();
                assertThat(middle).as(owner.getId()).isBetween(room.getMinY(), room.getMaxY());
            }
            if ("assignment-take-a3".equals(owner.getId())) {
                robot.type(KeyCode.SPACE);
            }
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(there)
                .containsSubsequence(
                        "assignment-title",
                        "assignment-question",
                        "assignment-naming-own",
                        "assignment-marks",
                        "assignment-take-a1",
                        "assignment-take-a3",
                        "assignment-scope-flagged",
                        "assignment-cargo-addresses",
                        "sheet-cancel",
                        "sheet-accept");
        robot.interact(() -> accept(robot).requestFocus());
        robot.type(KeyCode.ENTER);
        await(() -> !errands.asked().isEmpty());
        assertThat(errands.asked().getLast())
                .contains("title=Week 3", "categories=[fact, opinion, mixed, claim, unsure]")
                .contains("marksShown=false", "2 articles of");
    }

    private static boolean isWithin(Node node, Node whole) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void who_thinks_better_of_the_file_or_leaves_finds_all_as_it_was(FxRobot robot)
            throws TimeoutException {
        open(robot);
        robot.interact(() -> field(robot, "question").setText("Who says so?"));
        robot.interact(() -> accept(robot).fire());
        assertThat(picker.wanted).hasSize(1);
        assertThat(desk.questionProperty().get()).as("no file was named").isNotNull();
        robot.type(KeyCode.ESCAPE);
        await(() -> desk.questionProperty().get() == null);
        open(robot);
        assertThat(field(robot, "question").getText()).isEqualTo("Who says so?");
        assertThat(errands.asked()).isEmpty();
    }

    @Test
    void a_file_that_was_not_named_whole_is_not_replaced(FxRobot robot)
            throws TimeoutException, IOException {
        Files.writeString(folder.resolve("week.parallax"), "as it was");
        picker.answer = folder.resolve("week");
        open(robot);
        robot.interact(() -> accept(robot).fire());
        await(() -> wrong(robot).contains("week.parallax is there already"));
        assertThat(errands.asked()).isEmpty();
        picker.answer = folder.resolve("week.parallax");
        robot.interact(() -> accept(robot).fire());
        await(() -> errands.asked().size() == 1);
    }

    @Test
    void what_cannot_be_put_to_a_class_is_told_while_it_is_typed(FxRobot robot)
            throws TimeoutException {
        open(robot);
        robot.interact(() -> field(robot, "title").setText(" "));
        assertThat(wrong(robot)).isEqualTo("The assignment needs a title.");
        robot.interact(() -> field(robot, "title").setText("x".repeat(201)));
        assertThat(wrong(robot)).contains("more than 200 letters");
        robot.interact(() -> field(robot, "title").setText("<b>{0}</b> \"שלום\""));
        assertThat(wrong(robot)).isEmpty();
        robot.interact(
                () -> robot.lookup("#assignment-scope-flagged").queryAs(ToggleButton.class).fire());
        assertThat(wrong(robot)).startsWith("You flagged no sentence of these articles");
        robot.interact(
                () -> robot.lookup("#assignment-scope-every").queryAs(ToggleButton.class).fire());
        robot.interact(() ->
                robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
                        .filter(it -> String.valueOf(it.getId()).startsWith("assignment-take"))
                        .forEach(it -> it.setSelected(false)));
        assertThat(wrong(robot)).startsWith("No sentence is asked");
        assertThat(accept(robot).isDisabled()).isTrue();
    }

    @Test
    void at_every_size_of_text_all_words_are_there(FxRobot robot) throws Exception {
        open(robot);
        for (int size : List.of(80, 100, 150, 200)) {
            robot.interact(() -> desk.appearance().setTextSize(size));
            Mouse.settle(robot);
            for (Labeled each : robot.lookup(".sheet .label").queryAllAs(Labeled.class)) {
                if (each.isVisible() && each.getText() != null && !each.getText().isEmpty()) {
                    assertThat(robot.from(each).lookup(".text").<Text>query().getText())
                            .as(size + "%")
                            .isEqualTo(each.getText());
                }
            }
        }
    }

    @Test
    void where_nothing_is_on_the_desk_nothing_can_be_made(FxRobot robot) {
        robot.interact(() -> desk.show(List.of(), List.of()));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertThat(desk.questionProperty().get()).isNull();
        robot.interact(() -> desk.errandsProperty().set(null));
        assertThat(robot.lookup("#class").query().isVisible()).isFalse();
    }
}
