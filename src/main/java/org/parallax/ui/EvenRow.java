package org.parallax.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/** Parts of one width side by side, as high as the highest of them. */
final class EvenRow extends Region {
    private final double gap;

    EvenRow(List<? extends Node> parts, double gap) {
        this.gap = gap;
        getChildren().addAll(parts);
    }

    private double each(double width) {
        int count = getChildren().size();
        return Math.max(0, Math.floor((width - gap * (count - 1)) / Math.max(1, count)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = each(width);
        return snapSizeY(
                getChildren().stream().mapToDouble(it -> it.prefHeight(each)).max().orElse(0));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        double x = 0;
        for (Node part : getChildren()) {
            part.resizeRelocate(x, 0, each, getHeight());
            x += each + gap;
        }
    }
}
