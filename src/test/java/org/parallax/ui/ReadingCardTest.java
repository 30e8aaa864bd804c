package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** What a person does to read well. */
@ExtendWith(ApplicationExtension.class)
class ReadingCardTest {
    private final DeskModel desk = Invented.desk();
    private final Appearance looks = desk.appearance();

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        stage.setScene(DeskWindow.scene(desk, 1440, 900));
        stage.show();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup(".reading-card").query().isVisible();
    }

    private static Set<PseudoClass> root(FxRobot robot) {
        return robot.lookup(".desk").query().getScene().getRoot().getPseudoClassStates();
    }

    private static double size(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds()).getHeight();
    }

    private static String typeface(FxRobot robot) {
        return robot.lookup(".marked-text.body .words").queryAs(Text.class).getFont().getFamily();
    }

    @Test
    void keys_make_all_text_larger_also_the_windows_own_and_bring_it_back(FxRobot robot)
            throws TimeoutException {
        double name = size(robot, ".product");
        double words = size(robot, ".marked-text.body .words");
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        }
        await(() -> looks.textSizeProperty().get() == 130);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        await(() -> Math.abs(size(robot, ".product") - 1.3 * name) < 1);
        assertThat(size(robot, ".marked-text.body .words")).isGreaterThan(1.2 * words);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        await(() -> Math.abs(size(robot, ".product") - name) < 1);
        assertThat(looks.textSizeProperty().get()).isEqualTo(100);
    }

    @Test
    void the_keyboard_alone_opens_the_choices_changes_them_and_leaves(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> robot.lookup("#reading").<Node>query().requestFocus());
        robot.push(KeyCode.SPACE);
        await(() -> isOpen(robot) && robot.lookup("#smaller").query().isFocused());
        robot.push(KeyCode.SPACE);
        await(() -> looks.textSizeProperty().get() == 90);
        assertThat(robot.lookup("#text-size").queryLabeled().getText()).isEqualTo("90%");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        await(() -> looks.textSizeProperty().get() == 100);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        await(() -> looks.measureProperty().get() == Measure.NARROW);
        robot.push(KeyCode.ESCAPE);
        await(() -> !isOpen(robot));
        assertThat(robot.lookup("#reading").query().isFocused()).isTrue();
    }

    @Test
    void colors_and_letters_change_while_the_choices_are_open(FxRobot robot)
            throws TimeoutException {
        Mouse.click(robot, "#reading");
        await(() -> isOpen(robot));
        Mouse.click(robot, "#theme-dark");
        await(() -> root(robot).contains(Pseudo.DARK));
        Mouse.click(robot, "#theme-contrast");
        await(() -> root(robot).contains(Pseudo.CONTRAST) && !root(robot).contains(Pseudo.DARK));
        Mouse.click(robot, "#theme-system");
        await(() -> !root(robot).contains(Pseudo.CONTRAST));
        assertThat(typeface(robot)).isEqualTo("Noto Serif");
        Mouse.click(robot, "#typeface-sans");
        await(() -> typeface(robot).equals("Inter"));
        assertThat(isOpen(robot)).isTrue();
        Mouse.click(robot, ".status");
        await(() -> !isOpen(robot));
    }

    @Test
    void lines_are_no_longer_than_was_chosen_and_stand_in_the_middle(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> {
            desk.storyProperty().set(desk.stories().getLast());
            robot.window(0).setWidth(1900);
            looks.measureProperty().set(Measure.NARROW);
        });
        await(() -> widest(robot) <= Measure.NARROW.most());
        Node column = robot.lookup(".column").query();
        assertThat(column.getPseudoClassStates()).contains(Pseudo.SPACIOUS);
        robot.interact(() -> looks.measureProperty().set(Measure.WIDE));
        await(() -> widest(robot) > Measure.MEDIUM.most());
        assertThat(column.getPseudoClassStates()).doesNotContain(Pseudo.SPACIOUS);
    }

    private static double widest(FxRobot robot) {
        return robot.lookup(".marked-text").queryAll().stream()
                .mapToDouble(it -> it.getLayoutBounds().getWidth())
                .max()
                .orElse(0);
    }

    @Test
    void sides_are_folded_away_and_opened_again(FxRobot robot) throws TimeoutException {
        Mouse.click(robot, "#fold-left");
        await(() -> !Sight.isShown(robot.lookup(".rail").query()));
        Mouse.click(robot, "#fold-right");
        await(() -> !Sight.isShown(robot.lookup(".inspector").query()));
        Mouse.click(robot, "#fold-left");
        await(() -> Sight.isShown(robot.lookup(".rail").query()));
        assertThat(robot.lookup("#fold-right").query().getAccessibleText())
                .isEqualTo("Show the details");
    }

    @Test
    void at_twice_the_size_a_column_shows_its_text_below_a_head_that_is_whole(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> {
            robot.window(0).setWidth(1280);
            robot.window(0).setHeight(800);
            looks.setTextSize(200);
        });
        await(() -> !Sight.isShown(robot.lookup(".rail").query()));
        Node head = robot.lookup(".column-header").query();
        Node body = robot.lookup(".column-body").query();
        assertThat(body.getLayoutBounds().getHeight()).isGreaterThan(4 * 24);
        assertThat(head.prefHeight(head.getLayoutBounds().getWidth()))
                .isLessThanOrEqualTo(head.getLayoutBounds().getHeight());
        assertThat(robot.lookup(".column-header .label").queryAllAs(Labeled.class))
                .noneMatch(Labeled::isTextTruncated);
    }
}
