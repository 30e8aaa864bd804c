package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Objects;

/** What a person does in the timeline view, with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {
    private final DeskModel desk = Invented.desk();

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        stage.setScene(DeskWindow.scene(desk, 1280, 800));
        stage.show();
    }

    private static ListView<Timeline.Line> list(FxRobot robot) {
        return robot.lookup("#timeline-lines .list-view").queryListView();
    }

    private Selection selected() {
        return Objects.requireNonNull(desk.selectionProperty().get());
    }

    @Test
    void an_article_stands_on_its_day_with_where_the_date_comes_from(FxRobot robot) {
        robot.clickOn("#view-timeline");
        robot.clickOn("The North Quay Post · from the text");
        assertThat(selected().subject()).isInstanceOf(Subject.Publication.class);
        assertThat(selected().article()).isEqualTo("a2");
        assertThat(robot.lookup("The date stands in the text.").tryQuery())
                .as("the inspector tells it")
                .isPresent();
        assertThat(robot.lookup("#dismiss").tryQuery()).as("no mark to put away").isEmpty();
    }

    @Test
    void a_day_that_articles_name_is_picked_in_the_words_of_one(FxRobot robot) {
        robot.clickOn("#view-timeline").clickOn("The North Quay Post: June 30");
        assertThat(selected().subject()).isInstanceOf(Subject.Fact.class);
        assertThat(selected().article()).isEqualTo("a2");
        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER);
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COMPARE);
        assertThat(selected().article()).isEqualTo("a3");
    }

    @Test
    void parts_narrow_it(FxRobot robot) {
        robot.clickOn("#view-timeline");
        int all = list(robot).getItems().size();
        robot.clickOn("#timeline-published");
        assertThat(list(robot).getItems())
                .hasSizeLessThan(all)
                .filteredOn(Timeline.DayLine.class::isInstance)
                .allMatch(it -> ((Timeline.DayLine) it).day().named().isEmpty());
    }

    @Test
    void another_story_is_shown_in_the_same_view(FxRobot robot) {
        robot.clickOn("#view-timeline");
        robot.interact(() -> desk.open(desk.stories().get(1)));
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.TIMELINE);
        assertThat(list(robot).getItems())
                .filteredOn(Timeline.DayLine.class::isInstance)
                .extracting(it -> ((Timeline.DayLine) it).day().iso())
                .containsExactly("2026-04-02", "2026-04-03", "2026-10-01");
    }
}
