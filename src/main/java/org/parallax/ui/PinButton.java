package org.parallax.ui;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;

import org.parallax.message.Messages;

/** Pins a column: slanted and hollow while it is not pinned, upright and filled once it is. */
final class PinButton extends ToggleButton {
    private static final String SHAPE =
            "M3.5 0.5 h6 v1.5 l-1 1 v3 l2 2 v1.2 h-3.2 v3.3 h-1.6 v-3.3 h-3.2 v-1.2 l2 -2 v-3 l-1 -1 z";
    private static final double SLANT = 40;

    private final SVGPath sign = new SVGPath();

    PinButton(Runnable action) {
        sign.setContent(SHAPE);
        sign.getStyleClass().add("pin-sign");
        setGraphic(sign);
        getStyleClass().setAll("icon-button", "pin");
        setOnAction(event -> action.run());
        show(false);
    }

    /** Shows whether the column is pinned, and says what a press does. */
    void show(boolean pinned) {
        setSelected(pinned);
        sign.setRotate(pinned ? 0 : SLANT);
        String words = Messages.get(pinned ? "window.unpin" : "window.pin");
        setTooltip(new Tooltip(words));
        setAccessibleText(words);
    }
}
