package org.parallax.ui;

import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Flattens overlapping marks into runs, so that each run becomes one text node. */
public final class Runs {
    private Runs() {}

    /**
     * The runs of {@code paragraph}, in order: together they cover it exactly, and none is empty.
     *
     * @param marks may overlap, nest, and reach out of the paragraph; empty ones mark nothing
     */
    public static List<Run> of(Span paragraph, List<Mark> marks) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        List<Mark> over = marks.stream().filter(mark -> !mark.span().isEmpty()).toList();
        for (Mark mark : over) {
            if (mark.span().overlaps(paragraph)) {
                edges.add(Math.max(mark.span().start(), paragraph.start()));
                edges.add(Math.min(mark.span().end(), paragraph.end()));
            }
        }
        List<Run> runs = new ArrayList<>();
        int start = edges.first();
        for (int end : edges.tailSet(start, false)) {
            Span span = Span.of(start, end);
            runs.add(new Run(span, over.stream().filter(m -> m.span().overlaps(span)).toList()));
            start = end;
        }
        return runs;
    }
}
