package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.message.Messages;
import org.parallax.messages_en;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** In a language whose words are longer, and for eyes that need them larger, nothing is cut. */
@ExtendWith(ApplicationExtension.class)
class LongWordsTest {
    private final DeskModel desk = Invented.desk(List.of("note.txt is empty."));

    @Start
    void show(Stage stage) {
        messages_en.setLonger(true);
        desk.stillProperty().set(true);
        desk.errandsProperty().set(new Asking());
        desk.inquiriesProperty().set(InventedLibrary.standing());
        desk.searches().setAll("baths speaker:Farrow");
        desk.seeking().queryProperty().set("baths");
        stage.setScene(DeskWindow.scene(desk, 1280, 800));
        stage.show();
    }

    @AfterEach
    void speakAsUsual() {
        messages_en.setLonger(false);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPARE, 100",
        "COVERAGE, 100",
        "QUOTES, 100",
        "FRAMING, 100",
        "TIMELINE, 100",
        "SEARCH, 100",
        "COMPARE, 150",
        "COVERAGE, 150",
        "QUOTES, 150",
        "FRAMING, 150",
        "TIMELINE, 150",
        "SEARCH, 150"
    })
    void no_label_is_cut_off(DeskModel.View view, int size, FxRobot robot) throws Exception {
        robot.interact(() -> {
            desk.viewProperty().set(view);
            desk.appearance().setTextSize(size);
            desk.nextShared(1);
            robot.lookup("#reading").queryButton().fire();
        });
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !desk.seeking().askingProperty().get());
        Mouse.settle(robot);
        List<String> cut = new ArrayList<>();
        List<Labeled> seen = new ArrayList<>();
        robot.interact(() -> look(robot.lookup(".desk").query(), seen, cut));
        assertThat(cut).isEmpty();
        assertThat(seen).as("what was looked at").hasSizeGreaterThan(30);
        assertThat(seen).anyMatch(it -> it.getText() != null && it.getText().startsWith("["));
    }

    @ParameterizedTest
    @CsvSource({
        "REPORT, 100", "DATA, 100", "FLAGS, 100", "TAKE_IN, 100",
        "REPORT, 150", "DATA, 150", "FLAGS, 150", "TAKE_IN, 150",
        "REPORT, 200", "DATA, 200", "FLAGS, 200", "TAKE_IN, 200"
    })
    void nothing_of_what_can_be_handed_on_is_cut_off(HandOnModel.Kind kind, int size, FxRobot robot)
            throws Exception {
        robot.interact(() -> {
            desk.appearance().setTextSize(size);
            desk.nextShared(1);
            desk.dismissSelected();
            desk.questionProperty().set(new Question.HandOn());
        });
        RadioButton chosen = robot.lookup("#hand-on-" + Words.key(kind)).queryAs(RadioButton.class);
        robot.interact(chosen::fire);
        String counting = Messages.get("window.handon.counting");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> !counting.equals(robot.lookup("#hand-on-counted").queryLabeled().getText()));
        Mouse.settle(robot);
        List<String> cut = new ArrayList<>();
        List<Labeled> seen = new ArrayList<>();
        robot.interact(() -> look(robot.lookup(".sheets").query(), seen, cut));
        assertThat(cut).isEmpty();
        assertThat(seen).as("what was looked at").hasSizeGreaterThan(8);
        robot.interact(() -> {
            Node accept = robot.lookup("#sheet-accept").query();
            Node counted = robot.lookup("#hand-on-counted").query();
            double below = accept.getScene().getHeight();
            assertThat(accept.localToScene(accept.getLayoutBounds()).getMaxY()).isLessThan(below);
            assertThat(counted.localToScene(counted.getLayoutBounds()).getMaxY())
                    .as("what is counted is told before it is written")
                    .isLessThan(below);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150})
    void what_was_copied_is_told_whole(int size, FxRobot robot) throws Exception {
        robot.interact(() -> {
            desk.appearance().setTextSize(size);
            desk.nextShared(1);
            Copying.withSource(desk);
        });
        Mouse.settle(robot);
        List<String> cut = new ArrayList<>();
        List<Labeled> seen = new ArrayList<>();
        robot.interact(() -> look(robot.lookup(".status").query(), seen, cut));
        assertThat(cut).isEmpty();
        assertThat(seen).anyMatch(it -> "copied".equals(it.getId()));
    }

    private static void look(Node node, List<Labeled> seen, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label
                && label.getText() != null
                && !label.getText().isEmpty()) {
            seen.add(label);
            if (label.isTextTruncated() || isBeyond(label)) {
                cut.add(label + " at " + label.localToScene(label.getLayoutBounds()));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(it -> look(it, seen, cut));
        }
    }

    /** Whether a part of it lies beside the window; tables and columns can be moved there. */
    private static boolean isBeyond(Node label) {
        for (Node at = label; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("row")
                    || at.getStyleClass().contains("coverage-pane")) {
                return false;
            }
        }
        Bounds bounds = label.localToScene(label.getLayoutBounds());
        return bounds.getMinX() < 0 || bounds.getMaxX() > label.getScene().getWidth() + 0.5;
    }
}
