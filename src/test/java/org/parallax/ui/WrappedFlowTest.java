package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.Collectors;

/** Words of any direction are laid out at any width. */
@ExtendWith(ApplicationExtension.class)
class WrappedFlowTest {
    @Start
    void start(Stage stage) {
        // The toolkit runs; no window is needed.
    }

    /** Asks the toolkit all that a window asks of a text. */
    private static WrappedFlow flow(String words, double width) {
        WrappedFlow flow = new WrappedFlow();
        int half = words.indexOf(' ', words.length() / 2);
        Text second = new Text(words.substring(half));
        second.getStyleClass().add("strong");
        flow.show(List.of(new Text(words.substring(0, half)), second));
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        flow.getChildren().forEach(Node::getBoundsInParent);
        flow.getHitInfo(new Point2D(10, 10));
        Lines.of(flow, 0, words.length());
        return flow;
    }

    private static String words(WrappedFlow flow) {
        return flow.getChildren().stream()
                .map(child -> ((Text) child).getText())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال المجلس إن الميناء ستغلق في يونيو من هذا العام وقال آخرون إن السبب هو السقف",
                "קול העיר אמר היום דברים רבים על הים ועל הנמל ועל כל מה שיש בו",
                "The paper wrote قال المجلس إن الميناء ستغلق and then went on to other things"
            })
    void text_from_right_to_left_breaks_between_words_at_any_width(String words, FxRobot robot) {
        robot.interact(() -> {
            double one = flow(words, 2000).prefHeight(2000);
            for (double width = -30; width < 700; width += 7) {
                WrappedFlow flow = flow(words, width);
                assertThat(words(flow)).isEqualTo(words);
                assertThat(flow.prefHeight(width)).as("at " + width).isGreaterThanOrEqualTo(one);
            }
            assertThat(flow(words, 150).prefHeight(150)).isGreaterThan(2 * one);
            assertThat(flow(words, 150).getChildren().getLast().getStyleClass()).contains("strong");
        });
    }

    @Test
    void such_text_can_be_looked_at_when_it_was_measured_and_is_not_laid_out_yet(FxRobot robot) {
        String words = "قال المجلس إن baths الميناء ستغلق في يونيو.";
        robot.interact(() -> {
            WrappedFlow flow = new WrappedFlow();
            flow.show(List.of(new Text(words)));
            assertThat(flow.prefHeight(120)).isGreaterThan(flow.prefHeight(900));
            assertThat(flow.prefWidth(-1)).isPositive();
            flow.getChildren().forEach(it -> assertThat(it.getBoundsInParent()).isNotNull());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = "The council met again in April and the baths stood on its list each time")
    void other_text_is_left_to_the_toolkit(String words, FxRobot robot) {
        robot.interact(() -> {
            WrappedFlow flow = flow(words, 150);
            assertThat(flow.getChildren()).hasSize(2);
            assertThat(flow.prefHeight(150)).isGreaterThan(flow.prefHeight(900) * 2);
        });
    }
}
