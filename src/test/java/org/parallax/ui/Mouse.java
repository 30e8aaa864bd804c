package org.parallax.ui;

import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Clicks where a node is. The place is reckoned on the window's thread: a node that is asked for
 * its bounds on another one while the window lays itself out is spoiled for good.
 */
public final class Mouse {
    private Mouse() {}

    /** Clicks on the first node in sight that answers to a selector or has this text. */
    public static void click(FxRobot robot, String query) {
        robot.clickOn(middle(robot, () -> robot.lookup(query).queryAll().stream().toList()));
    }

    static void click(FxRobot robot, Node node) {
        robot.clickOn(middle(robot, () -> List.of(node)));
    }

    /**
     * Sends a node what the mouse does while it is held down on it, to be let go by {@link #letGo}.
     * The robot of a toolkit without a screen cannot: it forgets who was pressed.
     *
     * @param to where the mouse goes, in the scene's pixels
     */
    static void hold(FxRobot robot, Node node, Point2D to) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        robot.interact(() -> {
            send(node, MouseEvent.MOUSE_PRESSED, new Point2D(at.getCenterX(), at.getCenterY()));
            send(node, MouseEvent.MOUSE_DRAGGED, to);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Lets go of a node, with the mouse at a place in the scene. */
    static void letGo(FxRobot robot, Node node, Point2D at) {
        robot.interact(() -> send(node, MouseEvent.MOUSE_RELEASED, at));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void send(Node node, EventType<MouseEvent> type, Point2D scene) {
        Point2D screen = node.localToScreen(node.sceneToLocal(scene.getX(), scene.getY()));
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        node.fireEvent(
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        type == MouseEvent.MOUSE_PRESSED,
                        null));
    }

    /**
     * Waits until the window has been laid out twice more. A window that is hidden is asked once
     * more what lies under the mouse, and must not be in the midst of its layout then.
     */
    public static void settle(FxRobot robot) throws InterruptedException {
        CountDownLatch pulses = new CountDownLatch(2);
        robot.interact(() -> {
            robot.window(0)
                    .getScene()
                    .addPostLayoutPulseListener(() -> {
                        pulses.countDown();
                        if (pulses.getCount() > 0) {
                            Platform.runLater(Platform::requestNextPulse);
                        }
                    });
            Platform.requestNextPulse();
        });
        if (!pulses.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("the window is laid out no more");
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @FunctionalInterface
    private interface Nodes {
        List<Node> found();
    }

    private static Point2D middle(FxRobot robot, Nodes nodes) {
        AtomicReference<Point2D> at = new AtomicReference<>();
        robot.interact(() -> at.set(middle(nodes.found())));
        return at.get();
    }

    private static Point2D middle(List<Node> nodes) {
        for (Node node : nodes) {
            if (isInSight(node)) {
                Bounds bounds = node.localToScreen(node.getLayoutBounds());
                return new Point2D(bounds.getCenterX(), bounds.getCenterY());
            }
        }
        throw new AssertionError("nothing of this is in sight: " + nodes);
    }

    private static boolean isInSight(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return Sight.isShown(node)
                && node.getScene() != null
                && bounds.getMaxX() > 0
                && bounds.getMaxY() > 0
                && bounds.getMinX() < node.getScene().getWidth()
                && bounds.getMinY() < node.getScene().getHeight();
    }
}
