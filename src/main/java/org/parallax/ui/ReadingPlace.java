package org.parallax.ui;

import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What of a column stands at the reader's eyes. Places are told in characters from the column's
 * top, since only the blocks in sight have a height; within these the {@code marks} stand exactly
 * where their lines are set.
 */
final class ReadingPlace {
    /** Less than this is no way, in pixels. */
    private static final double STILL = 0.5;

    private final VirtualFlow<Block, BlockCell> flow;
    private final ColumnModel model;
    private final Scroller scroller;
    private List<Span> marks = List.of();

    /** A height in the body and the place that stands there. */
    private record Knot(double y, double place) {}

    ReadingPlace(ColumnModel model, Scroller scroller) {
        this.flow = scroller.flow();
        this.model = model;
        this.scroller = scroller;
    }

    StripMap map() {
        return model.map();
    }

    /** Takes the words that are to stand beside those of other columns, line by line. */
    void mark(List<Span> words) {
        marks = words.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    /** The place at a height of the body, in pixels below its top; −1 where nothing is set out. */
    double at(double y) {
        for (int i = first(); i >= 0 && i < model.blocks().size(); i++) {
            List<Knot> knots = knots(i);
            if (knots.isEmpty()) {
                break;
            }
            if (y < knots.getLast().y()) {
                return between(knots, y);
            }
        }
        int last = flow.visibleCells().isEmpty() ? -1 : flow.getLastVisibleIndex();
        return last < 0 ? -1 : map().top(last + 1);
    }

    private int first() {
        return flow.visibleCells().isEmpty() ? -1 : flow.getFirstVisibleIndex();
    }

    private static double between(List<Knot> knots, double y) {
        int next = 1;
        while (next < knots.size() - 1 && knots.get(next).y() <= y) {
            next++;
        }
        Knot from = knots.get(next - 1);
        Knot to = knots.get(next);
        double part = Math.clamp((y - from.y()) / Math.max(1, to.y() - from.y()), 0, 1);
        return from.place() + part * (to.place() - from.place());
    }

    private static double height(List<Knot> knots, double place) {
        int next = 1;
        while (next < knots.size() - 1 && knots.get(next).place() <= place) {
            next++;
        }
        Knot from = knots.get(next - 1);
        Knot to = knots.get(next);
        double whole = to.place() - from.place();
        double part = whole <= 0 ? 0 : Math.clamp((place - from.place()) / whole, 0, 1);
        return from.y() + part * (to.y() - from.y());
    }

    /** A block's top, its marks' lines, and its end; none where it is not set out. */
    private List<Knot> knots(int block) {
        BlockCell cell = flow.getCellIfVisible(block).orElse(null);
        if (cell == null) {
            return List.of();
        }
        double top = cell.getNode().getBoundsInParent().getMinY();
        double end = cell.getNode().getBoundsInParent().getMaxY();
        List<Knot> knots = new ArrayList<>();
        knots.add(new Knot(top, map().top(block)));
        for (Span words : marks) {
            if (model.blocks().get(block).span().contains(words)) {
                double y = top + cell.top(words);
                double place = map().place(words.start());
                // Of two on one line the first decides.
                if (y > knots.getLast().y() && place > knots.getLast().place() && y < end) {
                    knots.add(new Knot(y, place));
                }
            }
        }
        knots.add(new Knot(end, map().top(block + 1)));
        return knots;
    }

    /** How near the column is to its ends, for eyes at a height of the body. */
    Ends ends(double y) {
        return Ends.of(scrolled(), scroller.room(), y, flow.getHeight() - y);
    }

    /** How far the column is scrolled, in pixels; exact near its ends, else an estimate. */
    double scrolled() {
        Double scrolled = flow.estimatedScrollYProperty().getValue();
        return scrolled == null ? 0 : scrolled;
    }

    /** Scrolls such that a place stands at a height of the body, as far as the ends let it. */
    void bring(double place, double y, Ends ends) {
        scroller.stop();
        if (ends.fromTop() <= 0 || ends.toEnd() <= 0) {
            scroller.to(ends.fromTop() <= 0 ? 0 : 1);
            flow.layout();
            return;
        }
        Double now = height(place);
        if (now == null || scroller.room() <= 0) {
            return;
        }
        double scrolled = scrolled();
        double by = ends.ease(scrolled + now - y, scroller.room()) - scrolled;
        if (Math.abs(by) >= STILL) {
            flow.scrollYBy(by);
            flow.layout();
        }
    }

    /** How far below the body's top a place stands, in pixels; null where it cannot be set out. */
    private @Nullable Double height(double place) {
        int block = map().block(place);
        if (block < 0 || flow.getHeight() <= 0) {
            return null;
        }
        if (flow.getCellIfVisible(block).isEmpty()) {
            flow.showAsFirst(block);
            flow.layout();
        }
        List<Knot> knots = knots(block);
        return knots.isEmpty() ? null : height(knots, place);
    }
}
