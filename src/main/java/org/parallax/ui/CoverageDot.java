package org.parallax.ui;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

import org.parallax.story.Covered;

/** How an article has a fact, as a sign: filled, half filled, or a broken ring. */
final class CoverageDot extends Pane {
    private static final double RADIUS = 5;

    CoverageDot(Covered.State state) {
        Circle ring = new Circle(RADIUS + 1, RADIUS + 1, RADIUS - 0.5);
        ring.getStyleClass().addAll("dot", Words.key(state));
        getChildren().add(ring);
        if (state == Covered.State.DIFFERS) {
            Arc half = new Arc(RADIUS + 1, RADIUS + 1, RADIUS - 0.5, RADIUS - 0.5, 90, 180);
            half.setType(ArcType.CHORD);
            half.getStyleClass().addAll("dot-half");
            getChildren().add(half);
        }
        getStyleClass().add("coverage-dot");
        double size = 2 * RADIUS + 2;
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
    }
}
