package org.parallax.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

import java.util.ArrayList;
import java.util.List;

/**
 * The thin line from column to column between the picked words. It runs between two lines of text
 * to the edge of the paper and crosses the gutter there, never the words.
 */
final class Leader extends Pane {
    private static final double INSET = 1;
    private static final double DOT = 2.2;

    private final List<ColumnView> columns;
    private final Group lines = new Group();
    private List<Double> drawn = List.of();

    Leader(List<ColumnView> columns) {
        this.columns = columns;
        getStyleClass().add("leader");
        setMouseTransparent(true);
        getChildren().add(lines);
        lines.setManaged(false);
    }

    /**
     * Draws it where the words now stand; called after each layout, so it only acts on a change.
     */
    void draw() {
        List<Double> points = points();
        if (points.equals(drawn)) {
            return;
        }
        drawn = points;
        lines.getChildren().clear();
        for (int i = 0; i < points.size(); i += 8) {
            line(points.subList(i, i + 8));
        }
    }

    private void line(List<Double> points) {
        Polyline line = new Polyline();
        line.getPoints().setAll(points);
        line.getStyleClass().add("leader-line");
        List<Node> dots = new ArrayList<>();
        dots.add(new Circle(points.get(2), points.get(3), DOT));
        dots.add(new Circle(points.get(4), points.get(5), DOT));
        dots.forEach(dot -> dot.getStyleClass().add("leader-dot"));
        lines.getChildren().add(line);
        lines.getChildren().addAll(dots);
    }

    /** Eight numbers a line: from the words, to the edge, to the next edge, to its words. */
    private List<Double> points() {
        List<Double> points = new ArrayList<>();
        for (int i = 0; i + 1 < columns.size(); i++) {
            Bounds from = columns.get(i).selectedBounds();
            Bounds to = columns.get(i + 1).selectedBounds();
            if (from == null || to == null) {
                continue;
            }
            Bounds left = columns.get(i).localToScene(columns.get(i).getLayoutBounds());
            Bounds right = columns.get(i + 1).localToScene(columns.get(i + 1).getLayoutBounds());
            add(points, from.getMaxX() + 2, from.getMaxY() + 1.5);
            add(points, left.getMaxX() - INSET, from.getMaxY() + 1.5);
            add(points, right.getMinX() + INSET, to.getMaxY() + 1.5);
            add(points, to.getMinX() - 2, to.getMaxY() + 1.5);
        }
        return points;
    }

    private void add(List<Double> points, double x, double y) {
        Point2D here = sceneToLocal(x, y);
        points.add((double) Math.round(here.getX()));
        points.add(Math.round(here.getY()) + 0.5);
    }
}
