package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The strip beside a column while lenses are put away and shown again. */
@ExtendWith(ApplicationExtension.class)
class StripTest {
    private final DeskModel desk = Invented.desk();

    @Start
    void show(Stage stage) {
        stage.setScene(DeskWindow.scene(desk, 1600, 900));
        stage.show();
    }

    /** The ticks of the first column's strip. */
    private static List<Node> ticks(FxRobot robot) {
        List<Node> ticks = new ArrayList<>();
        robot.interact(() -> {
            Node strip = robot.lookup(".strip").query();
            strip.applyCss();
            ((Strip) strip).layout();
            ticks.addAll(robot.from(strip).lookup(".tick").queryAll());
        });
        return ticks;
    }

    /** Where ticks stand, and what they are, as they are drawn one over the other. */
    private static List<String> seen(List<Node> ticks) {
        return drawn(ticks).map(it -> it.getLayoutY() + " " + styles(it)).toList();
    }

    private static Stream<Node> drawn(List<Node> ticks) {
        return ticks.stream().sorted(Comparator.comparingDouble(Node::getViewOrder).reversed());
    }

    private static Set<String> styles(Node tick) {
        return new TreeSet<>(tick.getStyleClass());
    }

    private void toggle(FxRobot robot, Lens lens) {
        robot.interact(() -> desk.toggle(lens));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void a_lens_that_is_put_away_takes_its_ticks_along_and_no_others(FxRobot robot) {
        assertThat(seen(ticks(robot))).anyMatch(it -> it.contains("shared"));
        toggle(robot, Lens.SHARED);
        assertThat(seen(ticks(robot)))
                .isNotEmpty()
                .noneMatch(it -> it.contains("shared"))
                .anyMatch(it -> it.contains("quotes"));
    }

    @Test
    void shown_again_all_stand_where_they_stood(FxRobot robot) {
        List<String> before = seen(ticks(robot));
        toggle(robot, Lens.SHARED);
        assertThat(seen(ticks(robot))).isNotEqualTo(before);
        toggle(robot, Lens.SHARED);
        assertThat(seen(ticks(robot))).isEqualTo(before);
        assertThat(drawn(ticks(robot)).map(Node::getLayoutY).toList()).isSorted();
    }

    @Test
    void what_looks_as_before_is_not_made_again(FxRobot robot) {
        List<Node> before = ticks(robot);
        toggle(robot, Lens.SHARED);
        List<Node> left = ticks(robot);
        assertThat(left).isNotEmpty();
        assertThat(before).containsAll(left);
    }
}
