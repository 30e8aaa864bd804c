package org.parallax.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import java.util.List;

/**
 * Three things side by side: the first on the left, the second beside it, the third on the right.
 * Where it is not wide enough for all, the second has a line of its own below; where it is not wide
 * enough for the two at the sides either, each has one.
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

    private double sides() {
        return left.prefWidth(-1) + GAP + right.minWidth(-1);
    }

    private int lines(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        boolean one = width < 0 || sides() + GAP + middle.prefWidth(-1) <= room;
        return one ? 1 : sides() <= room ? 2 : 3;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest =
                List.of(left, middle, right).stream()
                        .mapToDouble(it -> it.minWidth(-1))
                        .max()
                        .orElse(0);
        return snappedLeftInset() + widest + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double start = left.prefHeight(-1);
        double own = middle.prefHeight(-1);
        double end = right.prefHeight(-1);
        double inner =
                switch (lines(width)) {
                    case 1 -> Math.max(own, Math.max(start, end));
                    case 2 -> Math.max(start, end) + GAP / 2 + own;
                    default -> start + GAP / 2 + own + GAP / 2 + end;
                };
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
        double room = getWidth() - from - snappedRightInset();
        double start = Math.min(left.prefWidth(-1), room);
        double own = Math.min(middle.prefWidth(-1), room);
        switch (lines(getWidth())) {
            case 1 -> {
                double high = getHeight() - top - snappedBottomInset();
                double below = snapPositionY((high - middle.prefHeight(-1)) / 2);
                put(left, from, top, start, high);
                put(middle, from + start + GAP, top + below, own, middle.prefHeight(-1));
                end(from + start + own + 2 * GAP, top, from + room, high);
            }
            case 2 -> {
                double high = Math.max(left.prefHeight(-1), right.prefHeight(-1));
                put(left, from, top, start, high);
                end(from + start + GAP, top, from + room, high);
                put(middle, from, top + high + GAP / 2, own, middle.prefHeight(-1));
            }
            default -> {
                double y = top;
                for (Region each : List.of(left, middle, right)) {
                    double high = each.prefHeight(-1);
                    put(each, from, y, Math.min(each.prefWidth(-1), room), high);
                    y += high + GAP / 2;
                }
            }
        }
    }

    /** Puts the third at the right end of the room that there is for it. */
    private void end(double from, double top, double to, double high) {
        double wide = Math.min(right.prefWidth(-1), to - from);
        put(right, to - wide, top, wide, high);
    }

    private static void put(Region what, double x, double y, double wide, double high) {
        what.resizeRelocate(x, y, wide, high);
    }
}
