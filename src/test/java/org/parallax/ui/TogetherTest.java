package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.fact.FactType;
import org.parallax.story.Comparison;
import org.parallax.text.Span;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** Columns that scroll together stand side by side where they tell the same. */
@ExtendWith(ApplicationExtension.class)
class TogetherTest {
    private static final String RAIN =
            "It rained on the old quay, and whoever had no business there had long gone home to wait for better weather.";

    private final DeskModel desk = new DeskModel(List.of(boats()), List.of(), words -> List.of());

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        desk.togetherProperty().set(true);
        stage.setScene(DeskWindow.scene(desk, 1600, 900));
        stage.show();
    }

    private static Draft article(String id, int length, int boats, int piers) {
        Draft draft = new Draft(id).headline("Boats and piers of " + id);
        for (int i = 0; i < length; i++) {
            String told =
                    i == boats
                            ? " The town sold six boats."
                            : i == piers ? " Then nine piers were shut." : "";
            draft.body(RAIN.repeat(1 + i % 3).replace(".It", ". It") + told);
        }
        return draft;
    }

    /** One is long, one tells the same two facts late, and one tells neither. */
    private static Comparison boats() {
        return new StoryDraft(
                        "s1",
                        "Boats and piers",
                        article("a1", 60, 14, 40),
                        article("a2", 30, 20, 24),
                        article("a3", 20, -1, -1))
                .fact(
                        FactType.COUNT,
                        "six boats",
                        StoryDraft.amount("6", "boat"),
                        "six boats",
                        "six boats",
                        "")
                .fact(
                        FactType.COUNT,
                        "nine piers",
                        StoryDraft.amount("9", "pier"),
                        "nine piers",
                        "nine piers",
                        "")
                .done();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ColumnView column(FxRobot robot, String article) {
        return robot.lookup(".column").queryAllAs(ColumnView.class).stream()
                .filter(it -> it.model().id().equals(article))
                .findFirst()
                .orElseThrow();
    }

    /** How far down the window these words stand; null where they are not set out. */
    private static @Nullable Double height(FxRobot robot, String article, String words) {
        ColumnView view = column(robot, article);
        int at = view.model().article().text().indexOf(words);
        AtomicReference<@Nullable Double> height = new AtomicReference<>();
        robot.interact(() -> {
            for (MarkedText text :
                    robot.from(view).lookup(".marked-text").queryAllAs(MarkedText.class)) {
                for (Rectangle2D line : text.lines(Span.of(at, at + words.length()))) {
                    height.set(text.localToScene(0, line.getMinY()).getY());
                }
            }
        });
        return height.get();
    }

    private static double scrolled(FxRobot robot, String article) {
        AtomicReference<Double> scrolled = new AtomicReference<>(0.0);
        robot.interact(() -> scrolled.set(column(robot, article).place().scrolled()));
        return scrolled.get();
    }

    /** Scrolls down until the words pass the reader's eyes; how high they stand then. */
    private static double readTo(FxRobot robot, String article, String words) throws Exception {
        ColumnView view = column(robot, article);
        Bounds body = view.scroller().flow().localToScene(view.scroller().flow().getLayoutBounds());
        double eyes = body.getMinY() + Scroller.EYE_LEVEL * body.getHeight();
        robot.interact(view::requestFocus);
        for (int i = 0; i < 400; i++) {
            robot.type(KeyCode.DOWN);
            Mouse.settle(robot);
            Double height = height(robot, article, words);
            if (height != null && height <= eyes + 24 && height > eyes - 48) {
                return height;
            }
        }
        throw new AssertionError(words + " are never reached");
    }

    @Test
    void what_both_tell_stands_side_by_side_where_the_reader_reads(FxRobot robot) throws Exception {
        for (String words : List.of("six boats", "nine piers")) {
            double height = readTo(robot, "a1", words);
            assertThat(height(robot, "a2", words)).as(words).isCloseTo(height, within(30.0));
        }
        assertThat(scrolled(robot, "a3")).as("by the part of the way").isGreaterThan(200);
    }

    @Test
    void the_ends_belong_together_whichever_column_is_moved(FxRobot robot) throws Exception {
        for (String leading : List.of("a1", "a3", "a2")) {
            robot.interact(() -> column(robot, leading).requestFocus());
            robot.type(KeyCode.END);
            for (String each : List.of("a1", "a2", "a3")) {
                await(() -> scrolled(robot, each) > 0 && left(robot, each) < 2);
            }
            robot.type(KeyCode.HOME);
            for (String each : List.of("a1", "a2", "a3")) {
                await(() -> scrolled(robot, each) < 2);
            }
        }
    }

    private static double left(FxRobot robot, String article) {
        AtomicReference<Double> left = new AtomicReference<>(0.0);
        robot.interact(() ->
                left.set(
                        column(robot, article).scroller().room()
                                - column(robot, article).place().scrolled()));
        return left.get();
    }

    @Test
    void nothing_moves_by_itself_and_reading_on_never_goes_back(FxRobot robot) throws Exception {
        robot.interact(() -> column(robot, "a1").requestFocus());
        int before = -1;
        for (int i = 0; i < 60; i++) {
            robot.type(KeyCode.DOWN);
            Mouse.settle(robot);
            int now = place(robot, "a2");
            assertThat(now).as("step " + i).isGreaterThanOrEqualTo(before);
            before = now;
        }
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Mouse.settle(robot);
            rest.add(place(robot, "a2"));
        }
        assertThat(rest).containsOnly(before);
    }

    /** Where the column's eyes are, in characters: pixels are estimates far from the ends. */
    private static int place(FxRobot robot, String article) {
        AtomicReference<Double> place = new AtomicReference<>(0.0);
        robot.interact(() -> place.set(column(robot, article).place().at(200)));
        return (int) Math.round(place.get());
    }

    @Test
    void unlocked_the_others_stay_and_locked_again_they_come(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        await(() -> !desk.togetherProperty().get());
        robot.interact(() -> column(robot, "a1").requestFocus());
        for (int i = 0; i < 6; i++) {
            robot.type(KeyCode.PAGE_DOWN);
        }
        await(() -> scrolled(robot, "a1") > 500);
        assertThat(scrolled(robot, "a2")).isZero();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        await(() -> scrolled(robot, "a2") > 100);
    }

    @Test
    void the_wheel_leads_too(FxRobot robot) throws Exception {
        Bounds at = column(robot, "a2").localToScreen(column(robot, "a2").getLayoutBounds());
        robot.moveTo(at.getCenterX(), at.getCenterY());
        for (int i = 0; i < 20; i++) {
            robot.scroll(5, VerticalDirection.DOWN);
        }
        await(() -> scrolled(robot, "a2") > 200);
        await(() -> scrolled(robot, "a1") > 200);
    }

    @Test
    void what_is_picked_is_shown_in_each_column_and_stays_beside_itself(FxRobot robot)
            throws Exception {
        robot.interact(() -> column(robot, "a1").requestFocus());
        robot.type(KeyCode.DOWN);
        robot.interact(() -> {
            desk.nextShared(1);
            desk.nextShared(1);
        });
        await(() -> column(robot, "a1").selectedBounds() != null);
        await(() -> column(robot, "a2").selectedBounds() != null);
        robot.interact(() -> column(robot, "a1").requestFocus());
        robot.type(KeyCode.DOWN);
        Mouse.settle(robot);
        assertThat(column(robot, "a2").selectedBounds()).as("still in sight").isNotNull();
    }
}
