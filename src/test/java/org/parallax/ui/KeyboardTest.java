package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** A person without a mouse: the sheet of keys, the parts of the window, and each control in it. */
@ExtendWith(ApplicationExtension.class)
class KeyboardTest {
    /** So many controls a view has at most; beyond it the keyboard goes in circles. */
    private static final int MOST = 200;

    private final DeskModel desk = Invented.desk(List.of("note.txt is empty."));

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        desk.inquiriesProperty().set(InventedLibrary.standing());
        desk.errandsProperty().set(new Asking());
        stage.setScene(DeskWindow.scene(desk, 1440, 900));
        stage.show();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Scene scene(FxRobot robot) {
        return robot.lookup(".desk").query().getScene();
    }

    private static @Nullable Node owner(FxRobot robot) {
        return scene(robot).getFocusOwner();
    }

    private static boolean isWithin(@Nullable Node node, Node part) {
        Node at = node;
        while (at != null && !at.equals(part)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static void shift(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.SHIFT).type(key).release(KeyCode.SHIFT);
    }

    @Test
    void f1_shows_every_key_by_its_room_and_f1_or_escape_goes_back_to_the_article(FxRobot robot)
            throws TimeoutException {
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        Node before = owner(robot);
        robot.push(KeyCode.F1);
        await(() -> robot.lookup("#keys").tryQuery().isPresent());
        String told = Sight.words(robot, ".sheet");
        assertThat(told).doesNotContain(Shortcut.Room.ASSIGNMENT.title());
        for (Shortcut.Room room : EnumSet.complementOf(EnumSet.of(Shortcut.Room.ASSIGNMENT))) {
            assertThat(told).contains(room.title());
            room.lines().forEach(it -> assertThat(told).contains(it.does()).contains(it.keys()));
        }
        assertThat(owner(robot)).isInstanceOf(ScrollPane.class);
        assertThat(Objects.requireNonNull(owner(robot)).getAccessibleText())
                .contains("F6, Shift+F6: next or previous part of the window");
        robot.push(KeyCode.F1);
        await(() -> desk.questionProperty().get() == null);
        assertThat(owner(robot)).isEqualTo(before);
        robot.push(KeyCode.F1);
        await(() -> desk.questionProperty().get() != null);
        robot.push(KeyCode.ESCAPE);
        await(() -> desk.questionProperty().get() == null);
        assertThat(desk.selectionProperty().get()).isNull();
    }

    private void show(FxRobot robot, DeskModel.View view) throws TimeoutException {
        robot.interact(() -> {
            desk.seeking().scopeProperty().set(Inquiries.Scope.DESK);
            desk.seeking().queryProperty().set("baths");
            desk.viewProperty().set(view);
        });
        await(() -> !desk.seeking().askingProperty().get());
    }

    /** What is called the part of the window that has the keyboard. */
    private static String part(FxRobot robot) {
        for (String part :
                List.of(
                        "rail",
                        "columns",
                        "coverage",
                        "story-view",
                        "inquiry",
                        "facets",
                        "inspector",
                        "search",
                        "notices",
                        "status")) {
            boolean within =
                    robot.lookup("." + part).<Node>queryAll().stream()
                            .filter(Sight::isShown)
                            .anyMatch(it -> isWithin(owner(robot), it));
            if (within) {
                return part;
            }
        }
        return "nowhere";
    }

    @ParameterizedTest
    @EnumSource(DeskModel.View.class)
    void f6_goes_through_the_parts_of_each_view_and_back(DeskModel.View view, FxRobot robot)
            throws TimeoutException {
        show(robot, view);
        String middle =
                switch (view) {
                    case COMPARE -> "columns";
                    case COVERAGE -> "coverage";
                    case QUOTES, FRAMING, TIMELINE -> "story-view";
                    case SEARCH -> "inquiry";
                };
        String right = view == DeskModel.View.SEARCH ? "facets" : "inspector";
        List<String> round = List.of(middle, right, "search", "notices", "rail", middle);
        List<String> there = new ArrayList<>(List.of(part(robot)));
        for (int i = 1; i < round.size(); i++) {
            robot.push(KeyCode.F6);
            there.add(part(robot));
        }
        assertThat(there).as(String.valueOf(owner(robot))).isEqualTo(round);
        List<String> back = new ArrayList<>(List.of(part(robot)));
        for (int i = 1; i < round.size(); i++) {
            shift(robot, KeyCode.F6);
            back.add(part(robot));
        }
        assertThat(back).isEqualTo(round.reversed());
    }

    @ParameterizedTest
    @EnumSource(DeskModel.View.class)
    void tab_reaches_every_control_of_a_view_and_shows_where_it_stands(
            DeskModel.View view, FxRobot robot) throws TimeoutException {
        show(robot, view);
        Set<Node> reached = new LinkedHashSet<>();
        List<String> unseen = new ArrayList<>();
        WritableImage before = picture(robot);
        while (reached.size() < MOST) {
            robot.push(KeyCode.TAB);
            Node owner = Objects.requireNonNull(owner(robot));
            if (!reached.add(owner)) {
                break;
            }
            WritableImage after = picture(robot);
            if (isSame(before, after, owner)) {
                unseen.add(owner.toString());
            }
            before = after;
        }
        assertThat(unseen).as("without a sign that the keyboard is there").isEmpty();
        List<Node> all = new ArrayList<>();
        find(scene(robot).getRoot(), Node::isFocusTraversable, all);
        assertThat(reached).hasSizeBetween(10, MOST - 1).containsAll(all);
    }

    private static void find(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> find(child, wanted, found));
        }
    }

    private static WritableImage picture(FxRobot robot) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> {
            scene(robot).getRoot().applyCss();
            scene(robot).getRoot().layout();
            image[0] = scene(robot).getRoot().snapshot(new SnapshotParameters(), null);
        });
        return Objects.requireNonNull(image[0]);
    }

    /** Whether a node looks the same in both pictures. */
    private static boolean isSame(WritableImage one, WritableImage other, Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        Rectangle2D all = new Rectangle2D(0, 0, one.getWidth(), one.getHeight());
        int right = (int) Math.min(all.getMaxX(), at.getMaxX() + 3);
        int bottom = (int) Math.min(all.getMaxY(), at.getMaxY() + 3);
        for (int y = (int) Math.max(0, at.getMinY() - 3); y < bottom; y++) {
            for (int x = (int) Math.max(0, at.getMinX() - 3); x < right; x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void every_key_that_is_told_for_the_whole_window_does_something(FxRobot robot)
            throws TimeoutException {
        List<KeyEvent> idle = new CopyOnWriteArrayList<>();
        show(robot, DeskModel.View.COMPARE);
        robot.interact(() ->
                scene(robot)
                        .addEventHandler(
                                KeyEvent.KEY_PRESSED,
                                event -> {
                                    if (!event.getCode().isModifierKey()) {
                                        idle.add(event);
                                    }
                                }));
        for (Shortcut shortcut : Shortcut.values()) {
            boolean here =
                    shortcut.room() == Shortcut.Room.WINDOW
                            || shortcut.room() == Shortcut.Room.COLUMNS;
            // A chooser of files is the platform's own, and Escape is heard after all it may close.
            if (here && !EnumSet.of(Shortcut.ADD_FILES, Shortcut.WHOLE_STORY).contains(shortcut)) {
                for (KeyCombination key : shortcut.keys()) {
                    press(robot, (KeyCodeCombination) key);
                    robot.interact(() -> desk.questionProperty().set(null));
                    robot.interact(() -> desk.viewProperty().set(DeskModel.View.COMPARE));
                }
            }
        }
        assertThat(idle).isEmpty();
    }

    private static void press(FxRobot robot, KeyCodeCombination key) {
        List<KeyCode> held = new ArrayList<>();
        if (key.getShortcut() == KeyCombination.ModifierValue.DOWN) {
            held.add(KeyCode.CONTROL);
        }
        if (key.getAlt() == KeyCombination.ModifierValue.DOWN) {
            held.add(KeyCode.ALT);
        }
        if (key.getShift() == KeyCombination.ModifierValue.DOWN) {
            held.add(KeyCode.SHIFT);
        }
        robot.press(held.toArray(KeyCode[]::new));
        robot.type(key.getCode());
        robot.release(held.toArray(KeyCode[]::new));
    }
}
