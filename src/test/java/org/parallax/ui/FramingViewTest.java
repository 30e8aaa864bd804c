package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Objects;

/** What a person does in the framing view, with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class FramingViewTest {
    private final DeskModel desk = Invented.desk();

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        stage.setScene(DeskWindow.scene(desk, 1280, 800));
        // The tests have one window.
        stage.sizeToScene();
        stage.show();
    }

    private static ListView<Framing.Line> list(FxRobot robot) {
        return robot.lookup("#framing-lines .list-view").queryListView();
    }

    private static int headlines(FxRobot robot) {
        return list(robot).getItems().stream()
                .filter(Framing.Headlines.class::isInstance)
                .mapToInt(it -> ((Framing.Headlines) it).headlines().size())
                .max()
                .orElse(0);
    }

    private Selection selected() {
        return Objects.requireNonNull(desk.selectionProperty().get());
    }

    @Test
    void headlines_stand_side_by_side_and_a_click_tells_of_one(FxRobot robot) {
        robot.clickOn("#view-framing");
        assertThat(headlines(robot)).isEqualTo(3);
        robot.clickOn("#framing-headlines").clickOn(".framed-headline");
        assertThat(selected().subject()).isInstanceOf(Subject.Headline.class);
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.FRAMING);
    }

    @Test
    void right_and_left_go_from_headline_to_headline(FxRobot robot) {
        robot.clickOn("#view-framing");
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.SPACE);
        assertThat(selected().article()).as("no further than the last").isEqualTo("a3");
        robot.push(KeyCode.LEFT).push(KeyCode.ENTER);
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COMPARE);
        assertThat(selected().article()).isEqualTo("a2");
    }

    @Test
    void a_loaded_word_is_listed_beside_its_bar_and_can_be_picked(FxRobot robot) {
        robot.clickOn("#view-framing").clickOn("#framing-loaded");
        assertThat(robot.lookup(".story-line .figure").queryAllAs(Label.class))
                .as("the number stands beside the bar")
                .allMatch(it -> Double.parseDouble(it.getText()) > 0)
                .isNotEmpty();
        robot.clickOn(".loaded-word");
        assertThat(selected().subject()).isInstanceOf(Subject.Loaded.class);
        assertThat(selected().article()).isEqualTo("a2");
    }

    @Test
    void an_outlets_own_word_is_told_with_its_counts(FxRobot robot) {
        robot.clickOn("#view-framing").clickOn("#framing-words");
        assertThat(robot.lookup("5 here, 1 in all others").tryQuery()).isPresent();
        robot.clickOn("5 here, 1 in all others");
        assertThat(selected().subject()).isInstanceOf(Subject.Word.class);
    }

    @Test
    void a_name_is_picked_in_its_outlets_cell(FxRobot robot) {
        robot.clickOn("#view-framing").clickOn("#framing-names");
        robot.clickOn(".story-line .name");
        assertThat(selected().article()).isEqualTo("a1");
        robot.push(KeyCode.RIGHT).push(KeyCode.SPACE);
        assertThat(selected().subject()).isInstanceOf(Subject.Naming.class);
        assertThat(selected().article()).isEqualTo("a2");
    }

    @Test
    void a_narrow_window_has_fewer_headlines_side_by_side(FxRobot robot) {
        robot.clickOn("#view-framing");
        robot.interact(() -> robot.listWindows().getFirst().setWidth(920));
        assertThat(headlines(robot)).isEqualTo(2);
    }
}
