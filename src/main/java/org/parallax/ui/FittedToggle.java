package org.parallax.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;

/** The same as {@link FittedButton}, for what is switched on and off. */
class FittedToggle extends ToggleButton {
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return FittedButton.height(this, width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return FittedButton.height(this, width);
    }
}
