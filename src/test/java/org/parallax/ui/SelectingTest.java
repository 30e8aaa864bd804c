package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.flag.Flag;
import org.parallax.text.Span;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** A reader selects words of an article, copies them with their source, and flags them. */
@ExtendWith(ApplicationExtension.class)
class SelectingTest {
    private final DeskModel desk = Invented.desk();

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        stage.setScene(DeskWindow.scene(desk, 1440, 900));
        stage.show();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ColumnModel column() {
        return Objects.requireNonNull(desk.storyProperty().get()).columns().getFirst();
    }

    private ColumnView view(FxRobot robot) {
        return robot.lookup(".column").queryAllAs(ColumnView.class).stream()
                .filter(it -> it.model() == column())
                .findFirst()
                .orElseThrow();
    }

    /** The left or the right edge of words on the screen; the first of them that is in sight. */
    private Point2D edge(FxRobot robot, String words, boolean right) throws TimeoutException {
        int at = column().article().text().lastIndexOf(words);
        Span span = Span.of(at, at + words.length());
        AtomicReference<Point2D> found = new AtomicReference<>();
        await(() -> {
            robot.interact(() ->
                    view(robot).texts().stream()
                            .filter(text -> !text.lines(span).isEmpty())
                            .forEach(text -> found.set(edge(text, span, right))));
            return found.get() != null;
        });
        return found.get();
    }

    private static Point2D edge(MarkedText text, Span words, boolean right) {
        List<Rectangle2D> lines = text.lines(words);
        Rectangle2D line = right ? lines.getLast() : lines.getFirst();
        double x = right ? line.getMaxX() : line.getMinX();
        return text.localToScreen(x, (line.getMinY() + line.getMaxY()) / 2);
    }

    private void select(FxRobot robot, String from, String to) throws TimeoutException {
        Point2D begin = edge(robot, from, false);
        Point2D end = edge(robot, to, true);
        robot.moveTo(begin.add(1, 0))
                .press(MouseButton.PRIMARY)
                .moveTo(begin.midpoint(end))
                .moveTo(end.subtract(1, 0))
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String selected() {
        Selection picked = desk.selectionProperty().get();
        if (picked == null) {
            return "";
        }
        assertThat(picked.subject()).isEqualTo(new Subject.Stretch());
        return column().article().in(picked.span());
    }

    private static String pasted(FxRobot robot) {
        AtomicReference<String> words = new AtomicReference<>("");
        robot.interact(() -> words.set(Clipboard.getSystemClipboard().getString()));
        return words.get();
    }

    @Test
    void dragging_the_mouse_selects_from_letter_to_letter_and_picks_no_mark(FxRobot robot)
            throws TimeoutException {
        select(robot, "with 4,100 na", "with 4,100 na");
        assertThat(selected()).isEqualTo("with 4,100 na");
        assertThat(robot.lookup(".stretch").tryQuery()).isPresent();
        assertThat(Sight.words(robot, ".inspector")).contains("SELECTED WORDS", "with 4,100 na");
        select(robot, "roof", "roof");
        assertThat(selected()).isEqualTo("roof");
    }

    @Test
    void what_is_copied_has_the_articles_words_without_numbers_and_then_where_they_are_from(
            FxRobot robot) throws TimeoutException {
        select(robot, "“Nobody", "wait.");
        assertThat(view(robot).texts())
                .as("numbers are set within these words")
                .anyMatch(it -> it.lookup(".number") != null);
        String words =
                "“Nobody in this room wanted it.”\n\nThe baths, built in 1931, need a new roof and new"
                        + " boilers. A petition with 4,100 names asks the council to wait.";
        assertThat(selected()).contains("Nobody", "4,100 names");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(pasted(robot))
                .isEqualTo(
                        words
                                + "\n\nEllan Bay Courier, “Council votes 7–4 to close the harbor baths”,"
                                + " 13 May 2026");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(pasted(robot)).isEqualTo(words);
    }

    @Test
    void that_it_was_copied_is_told_below_and_read_aloud_until_the_reader_goes_on(FxRobot robot)
            throws TimeoutException {
        select(robot, "“Nobody", "wait.");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        String told = "Copied 28 words with their source.";
        await(() -> Sight.words(robot, ".status").contains(told));
        assertThat(view(robot).getAccessibleText()).isEqualTo(told);
        assertThat(Sight.words(robot, ".status"))
                .as("in the place of counts")
                .doesNotContain("view");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await(() -> Sight.words(robot, ".status").contains("Copied 28 words."));
        select(robot, "roof", "roof");
        await(() -> !Sight.words(robot, ".status").contains("Copied"));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        await(() -> Sight.words(robot, ".status").contains("Copied 1 word with its source."));
        robot.push(KeyCode.ESCAPE);
        await(() -> Sight.words(robot, ".status").contains("3 of 3 articles in view"));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(Sight.words(robot, ".status")).as("nothing is picked").doesNotContain("Copied");
    }

    @Test
    void from_below_to_above_the_same_words_are_selected(FxRobot robot) throws TimeoutException {
        Point2D end = edge(robot, "council to wait.", true).subtract(1, 0);
        Point2D begin = edge(robot, "“Nobody", false).add(1, 0);
        robot.moveTo(end).press(MouseButton.PRIMARY).moveTo(begin).release(MouseButton.PRIMARY);
        assertThat(selected()).startsWith("“Nobody").endsWith("council to wait.");
        shiftClick(robot, edge(robot, "new roof", false).add(1, 0));
        assertThat(selected()).as("from where it began").startsWith("new roof").endsWith("wait.");
    }

    /** The toolkit without a screen keeps the keys apart from the mouse. */
    private void shiftClick(FxRobot robot, Point2D at) {
        robot.interact(() -> {
            for (MarkedText text : view(robot).texts()) {
                Point2D here = text.screenToLocal(at);
                if (text.contains(here)) {
                    for (EventType<MouseEvent> type :
                            List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_CLICKED)) {
                        Event.fireEvent(text, shifted(type, text.localToScene(here), at));
                    }
                }
            }
        });
    }

    private static MouseEvent shifted(EventType<MouseEvent> type, Point2D here, Point2D at) {
        return new MouseEvent(
                type,
                here.getX(),
                here.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                true,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void a_click_picks_the_sentence_as_it_did(FxRobot robot) throws TimeoutException {
        select(robot, "roof", "roof");
        robot.clickOn(edge(robot, "new boilers", false).add(8, 0));
        await(() -> {
            Selection picked = desk.selectionProperty().get();
            return picked != null && picked.subject() instanceof Subject.Line;
        });
    }

    @Test
    void drawn_beyond_the_column_it_scrolls_and_selects_on(FxRobot robot) throws Exception {
        robot.interact(() -> desk.appearance().setTextSize(Appearance.LARGEST));
        Mouse.settle(robot);
        Point2D begin = edge(robot, "Swimming lessons", false).add(1, 0);
        double below = robot.lookup(".status").query().localToScreen(0, 0).getY() + 2;
        robot.moveTo(begin).press(MouseButton.PRIMARY);
        for (int i = 0; i < 200 && !selected().contains("Lessons for beginners"); i++) {
            robot.moveTo(begin.getX() + i % 2, below);
        }
        robot.release(MouseButton.PRIMARY);
        assertThat(selected()).startsWith("Swimming lessons").contains("Lessons for beginners");
    }

    @Test
    void with_the_keyboard_either_end_moves_by_words_and_the_last_by_sentences(FxRobot robot)
            throws TimeoutException {
        robot.clickOn(edge(robot, "new boilers", false).add(8, 0));
        await(() -> desk.selectionProperty().get() != null);
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(selected()).isEqualTo("The baths, built in 1931, need a new roof and new ");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(selected()).isEqualTo(" baths, built in 1931, need a new roof and new boilers");
        assertThat(view(robot).getAccessibleText()).contains("new roof and new boilers");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(selected()).startsWith("The baths").endsWith("council to wait.");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP);
        assertThat(selected()).startsWith("The baths").endsWith("boilers. ");
    }

    @Test
    void selected_words_are_flagged_as_they_are_and_found_again_by_their_flag(FxRobot robot)
            throws TimeoutException {
        select(robot, "new roof", "new roof");
        robot.write("4");
        await(() -> desk.flags().of(column().id()).size() == 1);
        Flag flag = desk.flags().of(column().id()).getFirst();
        assertThat(flag.quoted().exact()).isEqualTo("new roof");
        assertThat(flag.category()).isEqualTo("claim");
        assertThat(Sight.words(robot, ".flag-line")).contains("YOUR FLAG ON THESE WORDS");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn(edge(robot, "roof", false).add(4, 0));
        await(() -> desk.selectionProperty().get() != null);
        robot.write("2");
        await(() -> desk.flags().of(column().id()).getFirst().category().equals("opinion"));
        assertThat(desk.flags().of(column().id()))
                .singleElement()
                .extracting(it -> it.quoted().exact())
                .isEqualTo("new roof");
    }

    @Test
    void a_picked_fact_is_copied_too_and_where_nothing_is_picked_the_clipboard_stays(FxRobot robot)
            throws TimeoutException {
        robot.clickOn(edge(robot, "4,100", false).add(6, 0));
        await(() -> desk.selectionProperty().get() != null);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(pasted(robot)).isEqualTo("4,100");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(pasted(robot)).isEqualTo("4,100");
    }
}
