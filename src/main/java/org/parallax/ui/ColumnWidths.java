package org.parallax.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide the columns stand beside each other.
 *
 * @param each in whole pixels, left to right
 * @param unit the width of a column with a share of 1
 */
record ColumnWidths(List<Double> each, double unit) {
    static final double GAP = 12;

    /** What no column is narrower than, unless the window itself is. */
    static final double LEAST = 216;

    /** What a column has at least where not all fit, and they have to be scrolled in any case. */
    private static final double EASY = 262;

    /** How much of the next column shows where not all fit, so that the reader knows of it. */
    private static final double PEEK = 26;

    ColumnWidths {
        each = List.copyOf(each);
    }

    /**
     * Fills the desk: with all columns where they fit, else with whole ones and a part of the next.
     *
     * @param room for columns and the gaps between them
     * @param shares of the shown columns, left to right
     */
    static ColumnWidths of(double room, List<Double> shares) {
        int all = shares.size();
        double space = room - (all - 1) * GAP;
        if (all > 0 && space >= all * LEAST) {
            return new ColumnWidths(fill(space, shares), Math.floor(space / all));
        }
        int fit = (int) Math.max(1, Math.floor((room + GAP) / (EASY + GAP)));
        double unit = Math.max(1, Math.floor((room - PEEK - fit * GAP) / fit));
        double least = Math.min(LEAST, unit);
        return new ColumnWidths(
                shares.stream().map(it -> Math.max(least, Math.floor(it * unit))).toList(), unit);
    }

    /** Parts the space by the shares; whoever would get too little gets the least that there is. */
    private static List<Double> fill(double space, List<Double> shares) {
        boolean[] tight = new boolean[shares.size()];
        boolean again = true;
        double each = 0;
        while (again) {
            again = false;
            double free = space;
            double sum = 0;
            for (int i = 0; i < tight.length; i++) {
                free -= tight[i] ? LEAST : 0;
                sum += tight[i] ? 0 : shares.get(i);
            }
            each = sum == 0 ? 0 : free / sum;
            for (int i = 0; i < tight.length; i++) {
                if (!tight[i] && shares.get(i) * each < LEAST) {
                    tight[i] = true;
                    again = true;
                }
            }
        }
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < tight.length; i++) {
            widths.add(tight[i] ? LEAST : Math.floor(shares.get(i) * each));
        }
        return widths;
    }

    /** The shares that give these widths. */
    List<Double> shares() {
        return each.stream().map(it -> it / unit).toList();
    }

    /**
     * Moves the gap behind a column, so that what one gives the other takes.
     *
     * @param gap which, from 0
     * @param by so many pixels to the right, as far as both columns can still be read
     */
    ColumnWidths moving(int gap, double by) {
        if (gap < 0 || gap + 1 >= each.size()) {
            return this;
        }
        double left = Math.max(0, each.get(gap) - LEAST);
        double right = Math.max(0, each.get(gap + 1) - LEAST);
        double moved = Math.clamp(Math.rint(by), -left, right);
        List<Double> after = new ArrayList<>(each);
        after.set(gap, each.get(gap) + moved);
        after.set(gap + 1, each.get(gap + 1) - moved);
        return new ColumnWidths(after, unit);
    }

    /** Where a column begins, in pixels from where the first one does. */
    double left(int column) {
        return each.stream().limit(column).mapToDouble(it -> it + GAP).sum();
    }
}
