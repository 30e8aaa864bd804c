package org.parallax.ui;

import javafx.scene.layout.Region;

/** A bar of a chart; the figure that it draws stands beside it. */
final class Bar extends Region {
    /** A bar that can be seen, however small what it draws. */
    private static final double LEAST = 2;

    private final double share;
    private final Region filled = new Region();

    /**
     * @param share how much of the whole length is filled, from 0 to 1
     */
    Bar(double share) {
        this.share = share;
        filled.getStyleClass().add("filled");
        getStyleClass().add("bar-line");
        getChildren().add(filled);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double width = share == 0 ? 0 : Math.max(LEAST, getWidth() * share);
        filled.resizeRelocate(0, 0, snapSizeX(width), getHeight());
    }
}
