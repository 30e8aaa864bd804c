package org.parallax.ui;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/**
 * Parts of their own width, and one behind them that takes the room that is left, however high it
 * gets there.
 */
final class LedRow extends Region {
    private final List<Node> leading;
    private final Node last;
    private final double gap;

    LedRow(double gap, List<Node> leading, Node last) {
        this.gap = gap;
        this.leading = List.copyOf(leading);
        this.last = last;
        getChildren().addAll(leading);
        getChildren().add(last);
    }

    private double lead() {
        return leading.stream().mapToDouble(it -> it.prefWidth(-1) + gap).sum();
    }

    private double left(double width) {
        Insets insets = getInsets();
        return Math.max(0, width - insets.getLeft() - insets.getRight() - lead());
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
        return lead();
    }

    @Override
    protected double computePrefHeight(double width) {
        double highest = last.prefHeight(left(width));
        for (Node part : leading) {
            highest = Math.max(highest, part.prefHeight(part.prefWidth(-1)));
        }
        return snapSizeY(getInsets().getTop() + highest + getInsets().getBottom());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double x = insets.getLeft();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        for (Node part : leading) {
            double width = part.prefWidth(-1);
            // What is set in lines stands at the top; what is drawn goes down with the row.
            boolean set = part.getContentBias() == Orientation.HORIZONTAL;
            double own = set ? part.prefHeight(width) : height;
            part.resizeRelocate(x, insets.getTop(), width, own);
            x += width + gap;
        }
        last.resizeRelocate(x, insets.getTop(), left(getWidth()), height);
    }
}
