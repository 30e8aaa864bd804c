package org.parallax.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Draws marks under a text: a tint, and a line of each kind's own, so that colour is never the only
 * sign. All measures in pixels; colours and dashes stand in the style sheet.
 */
final class Brush {
    private static final double ROUND = 3;
    private static final double BAR = 3;

    /** How far the hooks of a bracket reach, in pixels. */
    private static final double HOOK = 4;

    /** How far above and below a line's end the lines of marks reach. */
    private static final double MARKS = 2;

    /** The kinds of flags whose bar is of two lines. */
    private static final Set<String> DOUBLE =
            Set.of("flag-claim", "flag-own-4", "flag-own-7", "flag-own-9");

    private Brush() {}

    /** The shapes of one mark on one line. */
    static List<Node> mark(Lens lens, Rectangle2D line) {
        double y = Math.floor(line.getMaxY()) - 0.5;
        List<Node> shapes = new ArrayList<>();
        shapes.add(tint(lens.style(), line));
        switch (lens) {
            case SHARED -> shapes.add(rule("rule", lens, line, y));
            case ONLY_HERE -> {
                shapes.add(rule("thin", lens, line, y - 1));
                shapes.add(rule("thin", lens, line, y + 2));
            }
            case QUOTES -> shapes.add(rule("thin", lens, line, y + 1));
            case REPORTED -> {
                // A clause can run over many lines: a tint would drown what else is marked there.
                shapes.clear();
                shapes.add(rule("dashes", lens, line, y + 1));
            }
            case FRAMING -> shapes.add(rule("dots", lens, line, y));
            case OPINION -> shapes.clear();
            case FLAGS -> {
                // The margin tells its category: below the words stand the program's lines.
            }
        }
        return shapes;
    }

    /** The bar at the margin of a judging sentence, from its first line to its last. */
    static Node bar(double x, Rectangle2D first, Rectangle2D last) {
        Rectangle bar = new Rectangle(x, first.getMinY(), BAR, last.getMaxY() - first.getMinY());
        bar.getStyleClass().addAll("bar", Lens.OPINION.style());
        return bar;
    }

    /**
     * The sign of a flag's kind at the margin, from {@code top} to {@code bottom}; someone's claim
     * has two lines, as a quotation has two marks.
     *
     * @param style of the kind
     */
    static List<Node> flag(String style, double x, double top, double bottom) {
        boolean two = DOUBLE.contains(style);
        List<Node> lines = new ArrayList<>();
        for (double at : two ? new double[] {x + 0.5, x + 3.5} : new double[] {x + 2}) {
            Line line = new Line(at, top, at, bottom);
            line.getStyleClass().addAll("flag-bar", style);
            lines.add(line);
        }
        return lines;
    }

    /** A bracket at one end of a line: the left one, or the right one. */
    static Node bracket(Rectangle2D line, boolean left) {
        double x = left ? line.getMinX() - 3 : line.getMaxX() + 3;
        double in = left ? x + HOOK : x - HOOK;
        double top = line.getMinY() + 1;
        double bottom = line.getMaxY() - 1;
        Polyline bracket = new Polyline(in, top, x, top, x, bottom, in, bottom);
        bracket.getStyleClass().add("asked");
        return bracket;
    }

    /** A box around picked words. */
    static Node box(String style, Rectangle2D line) {
        Rectangle box =
                new Rectangle(
                        line.getMinX() - 2.5,
                        line.getMinY() - 0.5,
                        line.getWidth() + 5,
                        line.getHeight() + 2);
        box.setArcWidth(2 * ROUND);
        box.setArcHeight(2 * ROUND);
        box.getStyleClass().add(style);
        return box;
    }

    /** Selected words: all but the room in which the lines of marks stand, and an edge below. */
    static Node stretch(Rectangle2D line) {
        double bottom = Math.floor(line.getMaxY());
        Rectangle tint =
                new Rectangle(
                        line.getMinX(),
                        line.getMinY(),
                        line.getWidth(),
                        Math.max(0, bottom - MARKS - line.getMinY()));
        double y = bottom + MARKS + 0.5;
        Line edge = new Line(line.getMinX() + 0.5, y, line.getMaxX() - 0.5, y);
        tint.getStyleClass().add("stretch");
        edge.getStyleClass().add("stretch-edge");
        return new Group(tint, edge);
    }

    private static Node tint(String style, Rectangle2D line) {
        Rectangle tint =
                new Rectangle(
                        line.getMinX() - 1, line.getMinY(), line.getWidth() + 2, line.getHeight());
        tint.getStyleClass().addAll("tint", style);
        return tint;
    }

    private static Node rule(String style, Lens lens, Rectangle2D line, double y) {
        Line rule = new Line(line.getMinX() - 1, y, line.getMaxX() + 1, y);
        rule.getStyleClass().addAll(style, lens.style());
        return rule;
    }
}
