package org.parallax.ui;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** A window's looks, which follow what the reader chose, and the system where that was chosen. */
final class Dress {
    /** Below this width the sides give room to the columns, in pixels. */
    private static final double NARROW = 1200;

    private Dress() {}

    /**
     * A scene of a whole window.
     *
     * @param width in pixels
     * @param height in pixels
     */
    static Scene scene(StackPane root, Appearance looks, double width, double height) {
        Scene scene = new Scene(new Zoom(root, looks.textSizeProperty()), width, height);
        StyleSheets.follow(scene, looks);
        looks.typefaceProperty()
                .subscribe(it -> root.pseudoClassStateChanged(Pseudo.SANS, it == Typeface.SANS));
        looks.lowProperty().subscribe(it -> root.pseudoClassStateChanged(Pseudo.LOW, it));
        root.layoutBoundsProperty().subscribe(it -> fit(root, looks));
        return scene;
    }

    private static void fit(StackPane root, Appearance looks) {
        root.pseudoClassStateChanged(Pseudo.NARROW, root.getWidth() < NARROW);
        if (root.getWidth() > 0) {
            looks.fit(root.getWidth(), root.getHeight());
        }
    }
}
