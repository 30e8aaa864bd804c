package org.parallax.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * How a reader selects words of one article, over as many paragraphs as they like: with the mouse
 * from where it is pressed to where it is let go, or by moving either end with the keyboard.
 */
final class Selecting {
    /** How far the column scrolls each time the mouse is drawn beyond it, in pixels. */
    private static final double STEP = 24;

    private final DeskModel desk;
    private final ColumnView column;
    private Reach reach = new Reach(0, 0);
    private boolean pressed;
    private boolean selected;

    Selecting(DeskModel desk, ColumnView column) {
        this.desk = desk;
        this.column = column;
    }

    /**
     * The mouse is pressed.
     *
     * @param offset where, in the article's text
     * @param longer whether what is selected shall reach from where it began to here
     */
    void press(int offset, boolean longer) {
        pressed = true;
        selected = longer;
        reach = longer ? now().to(offset) : new Reach(offset, offset);
        if (longer) {
            take();
        }
    }

    /** From now on the mouse selects nothing until it is pressed again. */
    void end() {
        pressed = false;
        selected = false;
    }

    /** The mouse is moved while it is pressed, to a place of the scene. */
    void drag(double x, double y) {
        if (!pressed) {
            return;
        }
        Bounds body = column.body();
        if (y < body.getMinY()) {
            column.scroller().by(-STEP);
        } else if (y > body.getMaxY()) {
            column.scroller().by(STEP);
        }
        MarkedText under = under(y);
        if (under != null) {
            int edge = under.edge(under.sceneToLocal(new Point2D(x, y)));
            selected = selected || edge != reach.anchor();
            if (edge != reach.edge()) {
                reach = reach.to(edge);
                take();
            }
        }
    }

    /** Whether words were selected since the mouse was pressed, so that this is no mere click. */
    boolean hasSelected() {
        return selected;
    }

    /** The paragraph at a height of the scene, or the nearest below; the last where none is. */
    private @Nullable MarkedText under(double y) {
        List<MarkedText> texts = column.texts();
        MarkedText last = null;
        double lowest = Double.NEGATIVE_INFINITY;
        MarkedText next = null;
        double nearest = Double.POSITIVE_INFINITY;
        for (MarkedText text : texts) {
            double bottom = text.localToScene(text.getLayoutBounds()).getMaxY();
            if (bottom >= y && bottom < nearest) {
                nearest = bottom;
                next = text;
            }
            if (bottom > lowest) {
                lowest = bottom;
                last = text;
            }
        }
        return next == null ? last : next;
    }

    /** Moves one end, if it is such a key; answers whether it was. */
    boolean key(Shortcut pressed) {
        ColumnModel model = column.model();
        String text = model.article().text();
        switch (pressed) {
            case END_AFTER -> end(at -> Reach.after(text, at), 1);
            case END_BEFORE -> end(at -> Reach.before(text, at), -1);
            case END_LINE_AFTER -> end(at -> line(at, 1).end(), 1);
            case END_LINE_BEFORE -> end(at -> line(at, -1).start(), -1);
            case START_AFTER -> start(at -> Reach.after(text, at), 1);
            case START_BEFORE -> start(at -> Reach.before(text, at), -1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Span line(int at, int by) {
        Span line = column.model().line(Span.of(at, at), by);
        return line == null ? Span.of(at, at) : line;
    }

    private void end(IntUnaryOperator way, int by) {
        reach = moved(now(), way, by);
        show();
    }

    private void start(IntUnaryOperator way, int by) {
        reach = moved(now().turned(), way, by).turned();
        show();
    }

    /** Moves the edge; over the anchor it goes without a halt, where nothing would be selected. */
    private Reach moved(Reach from, IntUnaryOperator way, int by) {
        int edge = readable(from.edge(), way, by);
        return from.to(edge == from.anchor() ? readable(edge, way, by) : edge);
    }

    /** The next place from {@code at} that the reader can see; the same where there is none. */
    private int readable(int at, IntUnaryOperator way, int by) {
        List<Span> spans = column.model().readable();
        int next = way.applyAsInt(at);
        if (spans.stream().anyMatch(it -> it.start() <= next && next <= it.end())) {
            return next;
        }
        return by > 0
                ? spans.stream()
                        .filter(it -> it.start() >= next)
                        .findFirst()
                        .map(it -> way.applyAsInt(it.start()))
                        .orElse(at)
                : spans.reversed().stream()
                        .filter(it -> it.end() <= next)
                        .findFirst()
                        .map(it -> way.applyAsInt(it.end()))
                        .orElse(at);
    }

    /** What is selected; where nothing is, what is picked, or else where the keyboard stands. */
    private Reach now() {
        Span picked = column.here();
        return reach.span().equals(picked) ? reach : Reach.of(picked);
    }

    private void take() {
        desk.stretch(column.model().id(), reach.span());
    }

    private void show() {
        take();
        int at = Math.max(0, reach.edge() > reach.anchor() ? reach.edge() - 1 : reach.edge());
        column.model().reveal(Span.of(at, at));
    }
}
