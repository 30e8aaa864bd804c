package org.parallax.ui;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A line of a list, as high as it is at the list's width. */
abstract class FittedCell<T> extends ListCell<T> {
    FittedCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    /** The list's width, in pixels. */
    abstract double room();

    private double inner(double width) {
        Insets insets = getInsets();
        return width - insets.getLeft() - insets.getRight();
    }

    // A cell by itself does not ask its graphic how high it is at the width it gets, and would
    // rather make its list scroll sideways.

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        if (graphic == null) {
            return super.computePrefHeight(width);
        }
        double room = width > 0 ? width : room();
        return getInsets().getTop() + graphic.prefHeight(inner(room)) + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof Region graphic) {
            graphic.setPrefWidth(inner(getWidth()));
        }
        super.layoutChildren();
    }
}
