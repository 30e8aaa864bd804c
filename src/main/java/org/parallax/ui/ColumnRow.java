package org.parallax.ui;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/** The columns in their order with the gaps between them, and where a dragged one would go. */
final class ColumnRow extends HBox {
    private static final double MARK = 4;

    private final ColumnsView columns;
    private final List<ColumnView> all = new ArrayList<>();
    private final List<Gutter> gutters = new ArrayList<>();
    private final Region mark = new Region();
    private ColumnWidths widths = new ColumnWidths(List.of(), 0);

    ColumnRow(ColumnsView columns) {
        this.columns = columns;
        getStyleClass().add("row");
        mark.getStyleClass().add("drop-mark");
        mark.setManaged(false);
        mark.setVisible(false);
        mark.setMouseTransparent(true);
    }

    /** Takes other columns. */
    void fill(List<ColumnView> views) {
        all.clear();
        all.addAll(views);
        gutters.clear();
        for (int i = 0; i + 1 < views.size(); i++) {
            gutters.add(new Gutter(columns));
        }
        getChildren().setAll(views);
        getChildren().addAll(gutters);
        getChildren().add(mark);
    }

    /** Shows some of its columns, left to right, and not the others. */
    void order(List<ColumnView> shown) {
        for (ColumnView column : all) {
            show(column, shown.contains(column));
        }
        for (int i = 0; i < gutters.size(); i++) {
            gutters.get(i).stand(i);
            show(gutters.get(i), i + 1 < shown.size());
        }
        // A column that is moved to the front stays in the window, and keeps the keyboard.
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).toFront();
            if (i < gutters.size()) {
                gutters.get(i).toFront();
            }
        }
        mark.toFront();
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /** Makes the shown columns so wide. */
    void fit(List<ColumnView> shown, ColumnWidths wanted) {
        widths = wanted;
        for (int i = 0; i < shown.size(); i++) {
            double width = wanted.each().get(i);
            shown.get(i).setMinWidth(width);
            shown.get(i).setMaxWidth(width);
            shown.get(i).setPrefWidth(width);
        }
    }

    ColumnWidths widths() {
        return widths;
    }

    /** Before which of the shown columns {@code x} is, in the row's own pixels. */
    int before(double x) {
        int at = 0;
        for (int i = 0; i < widths.each().size(); i++) {
            double middle = getInsets().getLeft() + widths.left(i) + widths.each().get(i) / 2;
            at += x > middle ? 1 : 0;
        }
        return at;
    }

    /** Marks the gap before a column, counted from 0; −1 takes the mark away. */
    void mark(int before) {
        mark.setVisible(before >= 0);
        if (before < 0) {
            return;
        }
        double x = getInsets().getLeft() + widths.left(before) - (ColumnWidths.GAP + MARK) / 2;
        double top = getInsets().getTop();
        mark.resizeRelocate(x, top, MARK, getHeight() - top - getInsets().getBottom());
    }
}
