package org.parallax.ui;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

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
