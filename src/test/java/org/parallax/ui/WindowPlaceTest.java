package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Map;

/** A window is closed, and opened again where it stood. */
@ExtendWith(ApplicationExtension.class)
class WindowPlaceTest {
    private final Settings settings = new Settings();

    @Start
    void begin(Stage unused) {
        unused.hide();
    }

    private Stage open(FxRobot robot) {
        Stage[] opened = new Stage[1];
        robot.interact(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(), 640, 480));
            WindowPlace.remember(stage, settings);
            stage.show();
            opened[0] = stage;
        });
        return opened[0];
    }

    @Test
    void a_window_stands_where_it_was_left(FxRobot robot) {
        Stage first = open(robot);
        robot.interact(() -> {
            first.setX(40);
            first.setY(50);
            first.setWidth(700);
            first.setHeight(400);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(first::hide);
        assertThat(settings.value("window")).contains("40 50 700 400");
        Stage second = open(robot);
        assertThat(second.getX()).isEqualTo(40);
        assertThat(second.getY()).isEqualTo(50);
        assertThat(second.getWidth()).isEqualTo(700);
        assertThat(second.getHeight()).isEqualTo(400);
        robot.interact(second::hide);
    }

    @Test
    void a_place_on_a_screen_that_is_gone_is_not_gone_to(FxRobot robot) {
        settings.load(Map.of("window", "90000 50 700 400"), (name, value) -> {});
        Stage stage = open(robot);
        assertThat(stage.getX()).isLessThan(10_000);
        robot.interact(stage::hide);
    }

    @Test
    void a_window_that_filled_the_screen_fills_it_again_and_knows_its_place_beside(FxRobot robot) {
        settings.load(Map.of("window", "40 50 700 400 maximized"), (name, value) -> {});
        Stage stage = open(robot);
        assertThat(stage.isMaximized()).isTrue();
        robot.interact(stage::hide);
        assertThat(settings.value("window")).contains("40 50 700 400 maximized");
    }
}
