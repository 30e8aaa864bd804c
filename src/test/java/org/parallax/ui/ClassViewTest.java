package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.export.InventedClass;
import org.parallax.export.MarkedAssignment;
import org.parallax.flag.Classwork;
import org.parallax.flag.HandIn;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** How a class's answers look and sound. */
@ExtendWith(ApplicationExtension.class)
class ClassViewTest {
    private static final String HEBREW = "אבי כהן";

    private final InventedClass school = InventedClass.ofTheHall();
    private final ClassModel model = new ClassModel();
    private final List<HandIn> handIns =
            List.of(
                    school.handIn("Ann", "fact", "fact", "mixed", "opinion", "claim"),
                    school.handIn("Ben", "fact", "fact", "claim", "fact", "opinion"),
                    school.handIn("Cai", "fact", "opinion", "claim", "mixed", "unsure"),
                    school.handIn("Ms Reyes", "fact", "fact", "mixed", "opinion", "claim"));

    private @Nullable Stage shown;

    /** In a window of its own, since some of these make it smaller and others come after them. */
    @Start
    void show(Stage unused) {
        unused.hide();
        Stage stage = new Stage();
        shown = stage;
        model.show(work(handIns), List.of("a.jsonld is empty; ask for the file again."));
        Scene scene = ClassWindow.scene(model, 1440, 900);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage()::hide);
    }

    private Stage stage() {
        return Objects.requireNonNull(shown);
    }

    private Classwork work(List<HandIn> all) {
        List<AnalyzedArticle> articles =
                school.articles().stream()
                        .map(it ->
                                new AnalyzedArticle(it, List.of(), List.of(), List.of(), List.of()))
                        .toList();
        MarkedAssignment marked = MarkedAssignment.of(school.assignment(), articles);
        return Classwork.of(marked.assignment(), marked.texts(), all, "Ms Reyes", marked.machine());
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<HeatCell> cells(FxRobot robot) {
        return robot.lookup(".heat-line").queryAllAs(HeatCell.class).stream()
                .filter(it -> !it.isEmpty())
                .sorted((one, other) -> one.getIndex() - other.getIndex())
                .toList();
    }

    private static int bars(HeatCell cell) {
        return cell.lookupAll(".heat-bar").size();
    }

    private void pick(FxRobot robot, int line) {
        robot.interact(() -> model.toggle(model.lines().get(line)));
    }

    @Test
    void whatever_can_be_pressed_or_stood_on_says_what_it_is(FxRobot robot) {
        pick(robot, 2);
        List<String> mute = new ArrayList<>();
        robot.interact(() -> AccessibilityTest.mute(stage().getScene().getRoot(), mute));
        assertThat(mute).isEmpty();
    }

    @Test
    void each_sentence_has_bars_and_a_number_and_is_heard(FxRobot robot) {
        // Of pairs differ: none, 2 of 3, 2 of 3, all, all.
        List<HeatCell> cells = cells(robot);
        assertThat(cells.stream().map(ClassViewTest::bars)).startsWith(0, 0, 3, 3, 4, 4);
        assertThat(Sight.words(robot, ".heat-count")).contains("3/3", "2/3", "1/3", "0/0");
        assertThat(cells.get(2).getAccessibleText())
                .startsWith("The council closes the 🏛 hall on Friday.")
                .contains("2 of 3 say the same. Fact 2, Opinion 1.");
        assertThat(cells.get(6).getAccessibleText()).contains("No one answered.");
    }

    @Test
    void a_press_on_a_sentence_or_its_strip_tells_the_answers_and_another_one_no_more(FxRobot robot)
            throws TimeoutException {
        Mouse.click(robot, cells(robot).get(2).lookup(".heat"));
        await(() -> robot.lookup(".class-answers").tryQuery().isPresent());
        assertThat(Sight.words(robot, ".class-answers"))
                .contains("The key: Fact  Ms Reyes on 1", "Fact 2", "Ann  Ann on 1", "Opinion 1");
        assertThat(cells(robot).get(2).getAccessibleText()).contains("Ben: Ben on 1");
        Mouse.click(robot, cells(robot).get(2).lookup(".heat-words"));
        await(() -> robot.lookup(".class-answers").tryQuery().isEmpty());
    }

    @Test
    void answers_that_are_higher_than_the_window_are_scrolled_with_keys(FxRobot robot)
            throws TimeoutException {
        List<HandIn> many = new ArrayList<>(handIns);
        for (int i = 10; i < 99; i++) {
            many.add(school.handIn("Reader " + i, "", i % 2 == 0 ? "fact" : "opinion"));
        }
        robot.interact(() -> model.show(work(many), List.of()));
        robot.interact(() -> robot.lookup("#sentences").query().requestFocus());
        pick(robot, 2);
        await(() -> robot.lookup(".class-answers").tryQuery().isPresent());
        double high = robot.lookup(".class-answers").query().getLayoutBounds().getHeight();
        assertThat(high).isGreaterThan(1000);
        for (int i = 0; i < 6; i++) {
            robot.push(KeyCode.PAGE_DOWN);
            if (i == 0) {
                HeatCell open = cells(robot).stream().filter(HeatCell::isOpen).findFirst().get();
                assertThat(open.getBoundsInParent().getMinY()).isNegative();
            }
        }
        await(() -> cells(robot).stream().noneMatch(it -> it.isOpen() && it.isSelected()));
    }

    @Test
    void without_the_key_a_sentence_says_how_to_pick_one(FxRobot robot) {
        robot.interact(() -> model.show(work(handIns.subList(0, 3)), List.of()));
        assertThat(Sight.words(robot, "#figures")).contains("No one’s answers are the key yet");
        assertThat(robot.lookup("#give-back").query().isDisabled()).isTrue();
    }

    @Test
    void names_in_every_script_and_long_notes_stay_in_the_window(FxRobot robot)
            throws TimeoutException {
        List<HandIn> odd = new ArrayList<>(handIns);
        String id = school.assignment().id();
        odd.add(new HandIn(HEBREW, id, List.of(school.flag(1, "claim", "x".repeat(10_000)))));
        odd.add(
                new HandIn(
                        "<b>{0}</b>\u202E 山田 👩‍👩‍👧",
                        id, List.of(school.flag(1, "spin", "شهد شاهد على ذلك ".repeat(500)))));
        robot.interact(() -> model.show(work(odd), List.of()));
        pick(robot, 2);
        await(() -> robot.lookup(".class-answers").tryQuery().isPresent());
        assertThat(Sight.words(robot, "#readers")).contains(HEBREW, "<b>{0}</b>\uFFFD 山田");
        assertThat(robot.lookup(".class").query().getLayoutBounds().getWidth()).isEqualTo(1440);
    }

    /** Whatever is cut by the toolkit, or stands outside of the window. */
    private static void clipped(Node node, List<String> clipped) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled
                && !(node instanceof IndexedCell<?>)
                && labeled.lookup(".text") instanceof Text set
                && labeled.getText() != null
                && !labeled.getText().isEmpty()
                && !set.getText().equals(labeled.getText())) {
            clipped.add(labeled.getText() + " -> " + set.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(it -> clipped(it, clipped));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 150, 200})
    void no_words_are_cut_at_any_size_of_text(int percent, FxRobot robot) throws Exception {
        robot.interact(() -> {
            model.appearance().setTextSize(percent);
            stage().setWidth(1024);
            stage().setHeight(768);
        });
        Mouse.settle(robot);
        boolean narrow = 1024 * 100 / percent < 900;
        assertThat(Sight.isShown(robot.lookup("#part-readers").query())).isEqualTo(narrow);
        for (String part : List.of("#part-readers", "#part-sentences", "#part-figures")) {
            if (narrow) {
                robot.interact(() -> robot.lookup(part).queryAs(ToggleButton.class).fire());
                Mouse.settle(robot);
            }
            List<String> clipped = new ArrayList<>();
            robot.interact(() -> clipped(stage().getScene().getRoot(), clipped));
            assertThat(clipped).as(part).isEmpty();
        }
    }
}
