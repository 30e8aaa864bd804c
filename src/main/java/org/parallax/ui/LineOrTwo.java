package org.parallax.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Three things side by side: the first on the left, the second beside it, the third on the right.
 * Where it is not wide enough for all, the second has a line of its own below.
 */
class LineOrTwo extends Region {
    private static final double GAP = 12;

    private final Region left;
    private final Region middle;
    private final Region right;

    LineOrTwo(Region left, Region middle, Region right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        getChildren().addAll(left, middle, right);
    }

    private boolean isOneLine(double width) {
        double needed = left.prefWidth(-1) + middle.prefWidth(-1) + right.minWidth(-1) + 2 * GAP;
        return needed <= width - snappedLeftInset() - snappedRightInset();
    }

    /** How high the line is that both sides are on. */
    private double height() {
        return Math.max(left.prefHeight(-1), right.prefHeight(-1));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double sides = left.prefWidth(-1) + GAP + right.minWidth(-1);
        double inner = Math.max(sides, middle.minWidth(-1));
        return snappedLeftInset() + inner + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double below = middle.prefHeight(-1);
        boolean one = width < 0 || isOneLine(width);
        double inner = one ? Math.max(height(), below) : height() + GAP / 2 + below;
        return snappedTopInset() + inner + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double from = snappedLeftInset();
        double top = snappedTopInset();
        double to = getWidth() - snappedRightInset();
        boolean one = isOneLine(getWidth());
        double high = one ? getHeight() - top - snappedBottomInset() : height();
        double own = middle.prefHeight(-1);
        double wide = Math.min(middle.prefWidth(-1), to - from);
        double start = left.prefWidth(-1);
        left.resizeRelocate(from, top, start, high);
        if (one) {
            double y = top + snapPositionY((high - own) / 2);
            middle.resizeRelocate(from + start + GAP, y, wide, own);
        } else {
            middle.resizeRelocate(from, top + high + GAP / 2, wide, own);
        }
        double taken = from + start + GAP + (one ? wide + GAP : 0);
        double end = Math.min(right.prefWidth(-1), to - taken);
        right.resizeRelocate(to - end, top, end, high);
    }
}
