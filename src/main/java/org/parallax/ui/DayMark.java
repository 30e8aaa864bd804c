package org.parallax.ui;

import javafx.scene.layout.Region;

/**
 * A day on the line of days: a filled square where articles were published, an open ring where one
 * is only named.
 */
final class DayMark extends Region {
    private static final double SIZE = 11;
    private static final double TOP = 4;

    private final Region line = new Region();
    private final Region mark = new Region();

    DayMark(boolean published, boolean named) {
        line.getStyleClass().add("day-track");
        mark.getStyleClass().add(published ? "day-published" : "day-named");
        if (published && named) {
            mark.getStyleClass().add("day-both");
        }
        getStyleClass().add("day-mark");
        getChildren().addAll(line, mark);
        setMinWidth(SIZE + 2);
        setPrefWidth(SIZE + 2);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.floor(getWidth() / 2);
        // It runs on over the sides of the lines, so that the days hang together.
        line.resizeRelocate(middle, -SIZE, 1, getHeight() + 2 * SIZE);
        mark.resizeRelocate(Math.floor((getWidth() - SIZE) / 2), TOP, SIZE, SIZE);
    }
}
