package org.parallax.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.parallax.message.Messages;

/** The gap between two columns: dragged, it makes one wider and the other narrower. */
final class Gutter extends Region {
    private final ColumnsView columns;
    private int gap;
    private double from = Double.NaN;

    Gutter(ColumnsView columns) {
        this.columns = columns;
        getStyleClass().add("gutter");
        setMinWidth(ColumnWidths.GAP);
        setMaxWidth(ColumnWidths.GAP);
        setPrefWidth(ColumnWidths.GAP);
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleText(Messages.get("window.gutter"));
        Tooltip.install(this, new Tooltip(Messages.get("window.gutter")));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                columns.even();
            }
            event.consume();
        });
    }

    /** Stands behind a column from now on, counted from 0. */
    void stand(int behind) {
        gap = behind;
    }

    private void press(MouseEvent event) {
        from = event.getButton() == MouseButton.PRIMARY ? event.getSceneX() : Double.NaN;
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!Double.isNaN(from)) {
            columns.stretch(gap, event.getSceneX() - from);
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (!Double.isNaN(from) && !event.isStillSincePress()) {
            columns.stretched(gap, event.getSceneX() - from);
        }
        from = Double.NaN;
        event.consume();
    }
}
