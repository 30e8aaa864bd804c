package org.parallax.ui;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/** Moves a column where the reader drags its header, and marks the gap that it would go to. */
final class ColumnDrag {
    /** A hand is never quite still: so far a press may wander, in pixels. */
    private static final double STILL = 6;

    /** So near the edge the row scrolls, by so much a picture. */
    private static final double EDGE = 36;

    private static final double PACE = 9;

    private final ColumnsView columns;
    private final ColumnRow row;
    private final AnimationTimer scrolling =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    follow();
                }
            };
    private @Nullable ColumnView pressed;
    private boolean dragging;
    private double from;
    private double x;

    ColumnDrag(ColumnsView columns, ColumnRow row) {
        this.columns = columns;
        this.row = row;
    }

    /** Lets a column be dragged by its header, but not by its headline, whose words are read. */
    void install(ColumnView column, Node header) {
        header.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(column, event));
        header.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        header.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
    }

    private void press(ColumnView column, MouseEvent event) {
        boolean handle =
                event.getButton() == MouseButton.PRIMARY
                        && event.getTarget() instanceof Node node
                        && isHandle(node);
        pressed = handle ? column : null;
        from = event.getSceneX();
    }

    private static boolean isHandle(Node node) {
        for (Node at = node; at != null && !(at instanceof ColumnView); at = at.getParent()) {
            if (at instanceof MarkedText || at instanceof ButtonBase) {
                return false;
            }
        }
        return true;
    }

    private void drag(MouseEvent event) {
        ColumnView column = pressed;
        x = event.getSceneX();
        if (column == null || (!dragging && Math.abs(x - from) <= STILL)) {
            return;
        }
        if (!dragging) {
            dragging = true;
            column.pseudoClassStateChanged(Pseudo.DRAGGED, true);
            scrolling.start();
        }
        mark();
        event.consume();
    }

    /** Scrolls on while the mouse rests at an edge. */
    private void follow() {
        double at = columns.sceneToLocal(x, 0).getX();
        if (at < EDGE) {
            columns.scroll(-PACE);
        } else if (at > columns.getWidth() - EDGE) {
            columns.scroll(PACE);
        }
        mark();
    }

    private void mark() {
        int at = columns.columns().indexOf(pressed);
        int before = before();
        row.mark(before == at || before == at + 1 ? -1 : before);
    }

    private int before() {
        return row.before(row.sceneToLocal(x, 0).getX());
    }

    private void release() {
        ColumnView column = pressed;
        if (dragging && column != null) {
            int at = columns.columns().indexOf(column);
            int before = before();
            cancel();
            columns.move(column, before > at ? before - 1 : before);
        }
        pressed = null;
    }

    /** Whether a key ends the dragging, which leaves everything as it is. */
    boolean cancels(KeyEvent event) {
        boolean ends = dragging && event.getCode() == KeyCode.ESCAPE;
        if (ends) {
            cancel();
        }
        return ends;
    }

    void cancel() {
        if (pressed != null) {
            pressed.pseudoClassStateChanged(Pseudo.DRAGGED, false);
        }
        scrolling.stop();
        row.mark(-1);
        dragging = false;
        pressed = null;
    }
}
