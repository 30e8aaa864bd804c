package org.parallax.ui;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The product's sign: one page seen from two sides, a part of it filled. */
final class Sign extends Region {
    private static final double SIDE = 15;

    Sign() {
        Rectangle frame = new Rectangle(0.75, 0.75, SIDE - 1.5, SIDE - 1.5);
        frame.getStyleClass().add("sign-frame");
        Rectangle half = new Rectangle(0.75, 0.75, SIDE / 2 - 0.75, SIDE - 1.5);
        half.getStyleClass().add("sign-half");
        getChildren().addAll(half, frame);
        setMinSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
        setMouseTransparent(true);
    }
}
