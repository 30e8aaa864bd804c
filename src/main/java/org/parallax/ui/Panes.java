package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of the window that the keyboard goes through, one after the other. What has nothing for
 * the keyboard at the moment is passed over.
 */
final class Panes {
    private final List<Pane> panes = new ArrayList<>();

    private record Pane(Node node, @Nullable Runnable home) {
        boolean holds(@Nullable Node owner) {
            Node at = owner;
            while (at != null && !at.equals(node)) {
                at = at.getParent();
            }
            return at != null;
        }

        boolean isOpen() {
            return node.isVisible() && !node.isDisabled() && (home != null || takes(node));
        }

        void enter() {
            Runnable own = home;
            if (own != null) {
                own.run();
            } else {
                // Going on to the first as Tab does, so that where the keyboard stands is drawn.
                node.requestFocusTraversal(TraversalDirection.NEXT);
            }
        }
    }

    /** Whether something in it can have the keyboard. */
    private static boolean takes(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        return node.isFocusTraversable()
                || (node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(Panes::takes));
    }

    /** Adds the next part; its first control gets the keyboard. */
    Panes then(Node node) {
        panes.add(new Pane(node, null));
        return this;
    }

    /** Adds the next part, which knows where in it the keyboard belongs. */
    Panes then(Node node, Runnable home) {
        panes.add(new Pane(node, home));
        return this;
    }

    /** Goes to the next part, or with −1 to the one before; after the last comes the first. */
    void step(int by) {
        List<Pane> open = panes.stream().filter(Pane::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        Node owner = owner();
        int at = -1;
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).holds(owner)) {
                at = i;
            }
        }
        int next = at < 0 && by < 0 ? open.size() - 1 : Math.floorMod(at + by, open.size());
        open.get(next).enter();
    }

    private @Nullable Node owner() {
        Scene scene = panes.getFirst().node().getScene();
        return scene == null ? null : scene.getFocusOwner();
    }
}
