package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.story.Covered;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Objects;

/** What a person does in the coverage view, with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class CoverageViewTest {
    private final DeskModel desk = Invented.desk();

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        stage.setScene(DeskWindow.scene(desk, 1280, 800));
        stage.show();
    }

    private static ListView<Coverage.Row> list(FxRobot robot) {
        Mouse.click(robot, "#view-coverage");
        return robot.lookup(".coverage-list").queryListView();
    }

    private static List<String> facts(FxRobot robot) {
        return robot.lookup(".coverage-list").<Coverage.Row>queryListView().getItems().stream()
                .map(it -> it.subject().fact().label())
                .toList();
    }

    private Selection selected() {
        return Objects.requireNonNull(desk.selectionProperty().get());
    }

    @Test
    void a_tab_shows_every_fact_with_each_outlets_words(FxRobot robot) {
        ListView<Coverage.Row> list = list(robot);
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COVERAGE);
        assertThat(facts(robot)).contains("Vote of 7 to 4", "4,100 signatures", "three hours");
        assertThat(list.getItems().getFirst().cells())
                .extracting(Covered::words)
                .containsExactly("7–4", "7-to-4", "seven votes to four");
        assertThat(list.isFocused()).as("the keyboard is there").isTrue();
    }

    @Test
    void parts_and_kinds_narrow_it_and_say_how_many_there_are(FxRobot robot) {
        list(robot);
        int all = facts(robot).size();
        Mouse.click(robot, "#coverage-only-one");
        assertThat(facts(robot)).contains("three hours").doesNotContain("4,100 signatures");
        assertThat(robot.lookup("#coverage-all").<ToggleButton>query().getText())
                .isEqualTo("All " + all);
        Mouse.click(robot, "#coverage-all");
        Mouse.click(robot, "#kind-names");
        assertThat(facts(robot)).containsExactly("Ida Farrow");
        Mouse.click(robot, "#kind-names");
        assertThat(facts(robot)).hasSize(all);
    }

    @Test
    void an_outlets_head_sorts_by_the_order_in_which_it_tells_them(FxRobot robot) {
        list(robot);
        Mouse.click(robot, "#head-1");
        assertThat(facts(robot).getFirst()).isEqualTo("$3.2 million a year");
        assertThat(robot.lookup("#head-1").<Button>query().getAccessibleText())
                .contains("The North Quay Post");
        Mouse.click(robot, "#head--1");
        assertThat(facts(robot).getFirst()).isEqualTo("Vote of 7 to 4");
    }

    @Test
    void enter_goes_from_a_fact_to_its_sentence_in_the_columns(FxRobot robot) {
        list(robot);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COMPARE);
        assertThat(selected().subject()).isInstanceOf(Subject.Fact.class);
        assertThat(selected().article()).isEqualTo("a1");
    }

    @Test
    void escape_goes_back_to_the_columns(FxRobot robot) {
        list(robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COMPARE);
    }

    @Test
    void a_click_tells_of_the_fact_as_that_outlet_has_it(FxRobot robot) {
        list(robot);
        Mouse.click(robot, "7-to-4");
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COVERAGE);
        assertThat(selected().article()).isEqualTo("a2");
    }

    @Test
    void arrows_go_through_the_outlets_and_enter_to_that_ones_sentence(FxRobot robot) {
        list(robot);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        robot.push(KeyCode.SPACE);
        assertThat(selected().article()).as("no further than the last").isEqualTo("a3");
        robot.push(KeyCode.LEFT).push(KeyCode.ENTER);
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COMPARE);
        assertThat(selected().article()).isEqualTo("a2");
    }

    @Test
    void another_story_is_shown_in_the_same_view(FxRobot robot) {
        list(robot);
        robot.interact(() -> desk.open(desk.stories().get(1)));
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COVERAGE);
        assertThat(facts(robot)).containsExactly("1 October", "212 people a night");
    }

    @Test
    void a_fact_that_is_put_away_leaves_the_table(FxRobot robot) {
        list(robot);
        Mouse.click(robot, "7-to-4");
        robot.interact(() -> robot.lookup("#dismiss").<Button>query().fire());
        assertThat(facts(robot)).doesNotContain("Vote of 7 to 4");
    }
}
