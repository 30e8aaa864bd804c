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

    private final boolean first;
    private final boolean last;

    DayMark(Timeline.DayLine day) {
        first = day.first();
        last = day.last();
        boolean published = !day.day().published().isEmpty();
        line.getStyleClass().add("day-track");
        mark.getStyleClass().add(published ? "day-published" : "day-named");
        getStyleClass().add("day-mark");
        getChildren().addAll(line, mark);
        setMinWidth(SIZE + 2);
        setPrefWidth(SIZE + 2);
        setMouseTransparent(true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return TOP + SIZE;
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.floor(getWidth() / 2);
        // It runs on over the sides of the lines, so that the days hang together.
        double from = first ? TOP : -SIZE;
        double to = last ? TOP : getHeight() + SIZE;
        line.resizeRelocate(middle, from, 1, to - from);
        mark.resizeRelocate(Math.floor((getWidth() - SIZE) / 2), TOP, SIZE, SIZE);
    }
}
