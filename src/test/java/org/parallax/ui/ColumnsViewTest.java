package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** How a reader arranges the columns, with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class ColumnsViewTest {
    private final DeskModel desk = Invented.desk();

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        stage.setScene(DeskWindow.scene(desk, 1600, 900));
        stage.show();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What is so on the window's own thread. */
    private static <T> T ask(FxRobot robot, Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        robot.interact(() -> answer.set(question.get()));
        return answer.get();
    }

    private static ColumnView column(FxRobot robot, String article) {
        return ask(
                robot,
                () ->
                        robot.lookup(".column").queryAllAs(ColumnView.class).stream()
                                .filter(it -> it.model().id().equals(article))
                                .findFirst()
                                .orElseThrow());
    }

    /** The columns that can be seen, from left to right as they are laid out. */
    private static List<String> row(FxRobot robot) {
        return ask(
                robot,
                () ->
                        robot.lookup(".column").queryAllAs(ColumnView.class).stream()
                                .filter(Node::isVisible)
                                .sorted((a, b) -> Double.compare(a.getLayoutX(), b.getLayoutX()))
                                .map(it -> it.model().id())
                                .toList());
    }

    private static double width(FxRobot robot, String article) {
        return column(robot, article).getWidth();
    }

    private static Point2D middle(FxRobot robot, Node node) {
        Bounds at = ask(robot, () -> node.localToScene(node.getLayoutBounds()));
        return new Point2D(at.getCenterX(), at.getCenterY());
    }

    private static Node gutter(FxRobot robot, int at) {
        return ask(
                robot,
                () ->
                        robot.lookup(".gutter").queryAll().stream()
                                .filter(Node::isVisible)
                                .sorted((a, b) -> Double.compare(a.getLayoutX(), b.getLayoutX()))
                                .toList()
                                .get(at));
    }

    private static Node part(FxRobot robot, String article, String part) {
        return ask(robot, () -> robot.from(column(robot, article)).lookup(part).query());
    }

    private static void focus(FxRobot robot, String article) throws TimeoutException {
        robot.interact(() -> column(robot, article).requestFocus());
        await(() -> column(robot, article).isFocused());
    }

    private Arrangement now() {
        return Objects.requireNonNull(desk.storyProperty().get()).arrangementProperty().get();
    }

    private static void undo(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
    }

    @Test
    void the_columns_are_not_drawn_anew_whole_where_one_is_scrolled(FxRobot robot) {
        assertThat(ask(robot, () -> robot.lookup(".columns-pane > .viewport").query().isCache()))
                .isFalse();
    }

    @Test
    void the_name_of_a_file_stays_on_one_line_and_is_told_whole_beside_it(FxRobot robot) {
        Label file = (Label) part(robot, "a3", ".outlet");
        assertThat(file.isWrapText()).isFalse();
        assertThat(file.getTextOverrun()).isEqualTo(OverrunStyle.CENTER_ELLIPSIS);
        assertThat(file.getTooltip().getText()).isEqualTo(file.getText());
        Label outlet = (Label) part(robot, "a1", ".outlet");
        assertThat(outlet.isWrapText()).isTrue();
    }

    @Test
    void dragging_the_gap_makes_one_column_wider_and_its_neighbor_narrower(FxRobot robot)
            throws TimeoutException {
        double before = width(robot, "a1");
        double last = width(robot, "a3");
        Node gap = gutter(robot, 0);
        Point2D to = middle(robot, gap).add(60, 0);
        Mouse.hold(robot, gap, to);
        await(() -> width(robot, "a1") == before + 60);
        assertThat(desk.history().undoableProperty().get()).as("until it is let go").isFalse();
        Mouse.letGo(robot, gap, to);
        await(() -> desk.history().undoableProperty().get());
        assertThat(width(robot, "a1")).isBetween(before + 58, before + 62);
        assertThat(width(robot, "a2")).isBetween(before - 62, before - 58);
        assertThat(width(robot, "a3")).isBetween(last - 2, last + 2);
        undo(robot);
        await(() -> width(robot, "a1") == before);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> width(robot, "a1") > before + 50);
        Bounds at = ask(robot, () -> gap.localToScreen(gap.getLayoutBounds()));
        robot.doubleClickOn(new Point2D(at.getCenterX(), at.getCenterY()));
        await(() -> width(robot, "a1") == before);
        assertThat(now().shares()).isEmpty();
    }

    @Test
    void the_gap_stays_under_the_mouse_where_all_text_is_larger(FxRobot robot)
            throws TimeoutException, InterruptedException {
        robot.interact(() -> desk.appearance().setTextSize(150));
        Mouse.settle(robot);
        Node gap = gutter(robot, 0);
        Point2D to = middle(robot, gap).add(24, 0);
        double before = width(robot, "a1");
        Mouse.hold(robot, gap, to);
        await(() -> width(robot, "a1") != before);
        Mouse.letGo(robot, gap, to);
        await(() -> desk.history().undoableProperty().get());
        assertThat(width(robot, "a1")).isBetween(before + 14, before + 18);
    }

    @Test
    void keys_make_a_column_wider_and_narrower_as_far_as_the_others_can_be_read(FxRobot robot)
            throws TimeoutException {
        double before = width(robot, "a2");
        focus(robot, "a2");
        robot.push(KeyCode.ALT, KeyCode.EQUALS);
        await(() -> width(robot, "a2") > before + 20);
        robot.push(KeyCode.ALT, KeyCode.MINUS);
        await(() -> Math.abs(width(robot, "a2") - before) < 3);
        focus(robot, "a3");
        for (int i = 0; i < 30; i++) {
            robot.push(KeyCode.ALT, KeyCode.EQUALS);
        }
        await(() -> width(robot, "a2") <= ColumnWidths.LEAST + 1);
        assertThat(width(robot, "a3")).isGreaterThan(before + 90);
    }

    @Test
    void keys_move_a_column_which_keeps_the_keyboard_and_its_place(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> {
            for (int i = 0; i < 9; i++) {
                desk.appearance().resizeText(1);
            }
        });
        focus(robot, "a1");
        robot.push(KeyCode.PAGE_DOWN);
        await(() -> column(robot, "a1").place().scrolled() > 50);
        double place = column(robot, "a1").place().scrolled();
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        await(() -> row(robot).equals(List.of("a2", "a1", "a3")));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        await(() -> row(robot).equals(List.of("a2", "a3", "a1")));
        assertThat(column(robot, "a1").isFocused()).isTrue();
        assertThat(column(robot, "a1").place().scrolled()).isEqualTo(place);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        await(() -> row(robot).equals(List.of("a2", "a1", "a3")));
        undo(robot);
        undo(robot);
        undo(robot);
        await(() -> row(robot).equals(List.of("a1", "a2", "a3")));
    }

    @Test
    void a_column_is_dragged_by_its_header_to_where_the_mark_shows(FxRobot robot)
            throws TimeoutException {
        Node mark = robot.lookup(".drop-mark").query();
        Node header = part(robot, "a1", ".details");
        Point2D to = middle(robot, column(robot, "a3")).add(40, 0);
        Mouse.hold(robot, header, to);
        await(mark::isVisible);
        double end = column(robot, "a3").getBoundsInParent().getMaxX();
        assertThat(mark.getBoundsInParent().getMinX()).isBetween(end, end + ColumnWidths.GAP);
        Mouse.letGo(robot, header, to);
        await(() -> row(robot).equals(List.of("a2", "a3", "a1")));
        assertThat(mark.isVisible()).isFalse();
        assertThat(desk.selectionProperty().get()).as("nothing is picked by it").isNull();
        undo(robot);
        await(() -> row(robot).equals(List.of("a1", "a2", "a3")));
    }

    @Test
    void escape_leaves_a_dragged_column_where_it_was(FxRobot robot) throws TimeoutException {
        Node mark = robot.lookup(".drop-mark").query();
        focus(robot, "a3");
        Node header = part(robot, "a3", ".details");
        Point2D to = middle(robot, column(robot, "a1")).add(-40, 0);
        Mouse.hold(robot, header, to);
        await(mark::isVisible);
        robot.push(KeyCode.ESCAPE);
        await(() -> !mark.isVisible());
        Mouse.letGo(robot, header, to);
        assertThat(row(robot)).containsExactly("a1", "a2", "a3");
        assertThat(desk.history().undoableProperty().get()).isFalse();
    }

    @Test
    void a_column_beside_itself_has_no_mark_to_go_to(FxRobot robot) {
        Node mark = robot.lookup(".drop-mark").query();
        Node header = part(robot, "a2", ".details");
        Point2D to = middle(robot, header).add(80, 0);
        Mouse.hold(robot, header, to);
        assertThat(mark.isVisible()).isFalse();
        Mouse.letGo(robot, header, to);
        assertThat(row(robot)).containsExactly("a1", "a2", "a3");
    }

    @Test
    void pinned_columns_stand_alone_and_the_inspector_still_tells_of_every_outlet(FxRobot robot)
            throws TimeoutException {
        ToggleButton alone = robot.lookup("#only-pinned").queryAs(ToggleButton.class);
        assertThat(alone.isVisible()).as("nothing is pinned").isFalse();
        ToggleButton pin = (ToggleButton) part(robot, "a3", ".pin");
        assertThat(pin.getAccessibleText()).isEqualTo("Pin this column");
        Mouse.click(robot, pin);
        focus(robot, "a1");
        robot.type(KeyCode.P);
        await(() -> now().pinned().size() == 2);
        assertThat(pin.isSelected()).isTrue();
        assertThat(pin.getAccessibleText()).isEqualTo("Unpin this column");
        Mouse.click(robot, "#only-pinned");
        await(() -> row(robot).equals(List.of("a1", "a3")));
        assertThat(alone.isSelected()).isTrue();
        robot.interact(() -> desk.nextShared(1));
        await(() -> column(robot, "a3").selectedBounds() != null);
        await(() -> robot.lookup(".leader-line").queryAll().size() == 1);
        assertThat(Sight.words(robot, ".inspector"))
                .contains("in 3 of 3")
                .contains("The North Quay Post");
        assertThat(Sight.words(robot, ".status")).contains("2 of 3 articles in view");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        await(() -> row(robot).equals(List.of("a1", "a2", "a3")));
        await(() -> robot.lookup(".leader-line").queryAll().size() == 2);
    }

    @Test
    void a_column_that_is_put_aside_gives_the_keyboard_to_one_that_stays(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> desk.arrange(it -> it.pinning("a2", true)));
        focus(robot, "a1");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        await(() -> column(robot, "a2").isFocused());
        robot.type(KeyCode.P);
        await(() -> row(robot).equals(List.of("a1", "a2", "a3")));
        assertThat(column(robot, "a2").isFocused()).isTrue();
    }

    @Test
    void the_menu_of_a_header_has_all_that_can_be_done_with_its_column(FxRobot robot)
            throws TimeoutException {
        List<String> items = menu(robot, "a1");
        assertThat(items)
                .containsExactly(
                        "column-pin",
                        "column-right",
                        "column-wider",
                        "column-narrower",
                        "column-even");
        choose(robot, "column-right");
        await(() -> row(robot).equals(List.of("a2", "a1", "a3")));
        assertThat(menu(robot, "a1")).contains("column-left", "column-right");
        choose(robot, "column-wider");
        await(() -> width(robot, "a1") > width(robot, "a3") + 10);
        menu(robot, "a1");
        choose(robot, "column-even");
        await(() -> width(robot, "a1") == width(robot, "a3"));
        menu(robot, "a1");
        choose(robot, "column-pin");
        await(() -> now().pinned().equals(Set.of("a1")));
    }

    @Test
    void an_article_of_the_library_is_taken_out_of_it_and_undone_put_back(FxRobot robot)
            throws TimeoutException {
        Asking asking = new Asking();
        assertThat(menu(robot, "a1")).as("nothing can be asked").doesNotContain("column-remove");
        choose(robot, "none");
        robot.interact(() -> {
            desk.errandsProperty().set(asking);
            desk.arrangements().know(Map.of("a1", 7L));
        });
        assertThat(menu(robot, "a3")).as("not in it").doesNotContain("column-remove");
        choose(robot, "none");
        assertThat(menu(robot, "a1")).contains("column-put-away", "column-remove");
        choose(robot, "column-remove");
        await(() -> asking.asked().equals(List.of("remove 7")));
        undo(robot);
        await(() -> asking.asked().equals(List.of("remove 7", "put back 7")));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(() -> asking.asked().equals(List.of("remove 7", "put back 7", "remove 7")));
    }

    /** Opens the menu; what can be chosen in it. */
    private static List<String> menu(FxRobot robot, String article) throws TimeoutException {
        Mouse.click(robot, part(robot, article, ".column-more"));
        await(() -> !items(robot).isEmpty());
        return items(robot).stream().filter(it -> !it.isDisable()).map(MenuItem::getId).toList();
    }

    private static List<MenuItem> items(FxRobot robot) {
        List<MenuItem> items = new ArrayList<>();
        robot.interact(() ->
                robot.listWindows().stream()
                        .filter(ColumnMenu.class::isInstance)
                        .map(ColumnMenu.class::cast)
                        .forEach(it -> items.addAll(it.getItems())));
        items.removeIf(it -> it.getId() == null);
        return items;
    }

    private static void choose(FxRobot robot, String id) {
        robot.interact(() -> {
            for (var window : List.copyOf(robot.listWindows())) {
                if (window instanceof ColumnMenu menu) {
                    menu.getItems().stream()
                            .filter(it -> id.equals(it.getId()))
                            .forEach(MenuItem::fire);
                    menu.hide();
                }
            }
        });
    }

    @Test
    void an_arrangement_waits_while_another_story_is_read(FxRobot robot) throws TimeoutException {
        robot.interact(() -> desk.arrange(it -> it.moving("a3", 0).pinning("a3", true)));
        await(() -> row(robot).equals(List.of("a3", "a1", "a2")));
        robot.interact(() -> desk.open(desk.stories().getLast()));
        await(() -> row(robot).equals(List.of("b1", "b2")));
        assertThat(robot.lookup("#only-pinned").query().isVisible()).isFalse();
        robot.interact(() -> desk.open(desk.stories().getFirst()));
        await(() -> row(robot).equals(List.of("a3", "a1", "a2")));
    }

    @Test
    void what_is_opened_in_a_column_that_is_put_aside_brings_it_back(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> desk.arrange(it -> it.pinning("a3", true).showing(true)));
        await(() -> row(robot).equals(List.of("a3")));
        robot.interact(() -> desk.open("a1", null));
        await(() -> row(robot).equals(List.of("a1", "a2", "a3")));
    }
}
