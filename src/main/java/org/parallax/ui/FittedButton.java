package org.parallax.ui;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;

/** A button whose words stand in a node, as high as that is at the width that it gets. */
class FittedButton extends Button {
    // A button by itself does not ask its graphic how high it is at the width it gets.

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(this, width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(this, width);
    }

    /** How high a button is whose words stand in its graphic, at a width; −1 is any. */
    static double height(Labeled button, double width) {
        Insets insets = button.getInsets();
        Node words = button.getGraphic();
        double room = width < 0 ? width : width - insets.getLeft() - insets.getRight();
        double inner = words == null ? 0 : words.prefHeight(room);
        return insets.getTop() + inner + insets.getBottom();
    }
}
