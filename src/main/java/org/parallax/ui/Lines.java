package org.parallax.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;

/** Where a range of set text stands: one rectangle a line. */
final class Lines {
    private Lines() {}

    /** The rectangles of the range, in the flow's pixels, top to bottom. */
    static List<Rectangle2D> of(TextFlow flow, int start, int end) {
        List<double[]> boxes = new ArrayList<>();
        for (PathElement element : flow.getRangeShape(start, end, false)) {
            switch (element) {
                case MoveTo to ->
                        boxes.add(new double[] {to.getX(), to.getY(), to.getX(), to.getY()});
                case LineTo to -> grow(boxes.getLast(), to);
                default -> {
                    // A range is made of straight lines only.
                }
            }
        }
        return joined(boxes.stream().filter(Lines::hasArea).map(Lines::rectangle).toList());
    }

    private static void grow(double[] box, LineTo to) {
        box[0] = Math.min(box[0], to.getX());
        box[1] = Math.min(box[1], to.getY());
        box[2] = Math.max(box[2], to.getX());
        box[3] = Math.max(box[3], to.getY());
    }

    private static boolean hasArea(double[] box) {
        return box[2] > box[0] && box[3] > box[1];
    }

    private static Rectangle2D rectangle(double[] box) {
        return new Rectangle2D(box[0], box[1], box[2] - box[0], box[3] - box[1]);
    }

    /** The toolkit gives one rectangle a text node: those of one line become one. */
    private static List<Rectangle2D> joined(List<Rectangle2D> parts) {
        List<Rectangle2D> lines = new ArrayList<>();
        for (Rectangle2D part : parts) {
            if (!lines.isEmpty() && isSameLine(lines.getLast(), part)) {
                lines.add(join(lines.removeLast(), part));
            } else {
                lines.add(part);
            }
        }
        return lines;
    }

    private static boolean isSameLine(Rectangle2D a, Rectangle2D b) {
        double middle = (b.getMinY() + b.getMaxY()) / 2;
        return a.getMinY() < middle && middle < a.getMaxY();
    }

    private static Rectangle2D join(Rectangle2D a, Rectangle2D b) {
        double left = Math.min(a.getMinX(), b.getMinX());
        double top = Math.min(a.getMinY(), b.getMinY());
        double right = Math.max(a.getMaxX(), b.getMaxX());
        double bottom = Math.max(a.getMaxY(), b.getMaxY());
        return new Rectangle2D(left, top, right - left, bottom - top);
    }
}
