package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

import org.testfx.api.FxRobot;

/** What a person can see of a window. */
public final class Sight {
    private Sight() {}

    /** Everything that the parts of the window under {@code query} say. */
    public static String words(FxRobot robot, String query) {
        StringBuilder words = new StringBuilder();
        robot.lookup(query).<Node>queryAll().forEach(part -> read(part, words));
        return words.toString();
    }

    private static void read(Node node, StringBuilder words) {
        if (node.isVisible() && node instanceof Text text) {
            words.append(text.getText());
        } else if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, words));
            words.append('\n');
        }
    }

    /** Whether neither it nor anything that it is in is hidden. */
    public static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
