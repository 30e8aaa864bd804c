package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.stream.Collectors;

@ExtendWith(ApplicationExtension.class)
class WrappedFlowTest {
    @Start
    void start(Stage stage) {
        // The toolkit runs; no window is needed.
    }

    private static WrappedFlow flow(String words, double width) {
        WrappedFlow flow = new WrappedFlow();
        int half = words.indexOf(' ', words.length() / 2);
        flow.getChildren()
                .addAll(new Text(words.substring(0, half)), new Text(words.substring(half)));
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        flow.getChildren().forEach(Node::getBoundsInParent);
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
            for (double width = 0; width < 700; width += 13) {
                WrappedFlow flow = flow(words, width);
                assertThat(words(flow).replace('\n', ' ')).isEqualTo(words);
                double lines = words(flow).lines().count();
                assertThat(flow.prefHeight(width))
                        .as("at " + width)
                        .isBetween(lines * 10, lines * 30);
            }
            assertThat(words(flow(words, 150))).contains("\n");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = "The council met again in April and the baths stood on its list each time")
    void other_text_is_left_to_the_toolkit(String words, FxRobot robot) {
        robot.interact(() -> {
            WrappedFlow flow = flow(words, 150);
            assertThat(words(flow)).isEqualTo(words);
            assertThat(flow.prefHeight(150)).isGreaterThan(flow.prefHeight(900) * 2);
        });
    }
}
