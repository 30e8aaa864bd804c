package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.parallax.message.Messages;

/** A small piece of marked text, drawn with the very brush that marks the articles. */
final class LensSample extends Region {
    private static final double WIDTH = 34;
    private static final double HEIGHT = 19;

    LensSample(Lens lens) {
        Label sign = new Label(Messages.get("window.lens." + lens.style() + ".sample"));
        sign.setAlignment(Pos.CENTER);
        sign.setManaged(false);
        sign.getStyleClass().addAll("sign", lens.style());
        sign.resizeRelocate(0, 0, WIDTH, HEIGHT - 1);
        Group marks = new Group();
        marks.setManaged(false);
        Rectangle2D box = new Rectangle2D(1, 0, WIDTH - 2, HEIGHT - 2);
        marks.getChildren().addAll(Brush.mark(lens, box));
        if (lens == Lens.FLAGS) {
            marks.getChildren().addAll(Brush.flag("flag-mixed", 1, 0, HEIGHT - 2));
        }
        if (lens == Lens.OPINION) {
            marks.getChildren().add(Brush.bar(1, box, box));
        }
        getChildren().addAll(marks, sign);
        getStyleClass().add("sample");
        setMinSize(WIDTH, HEIGHT + 2);
        setPrefSize(WIDTH, HEIGHT + 2);
        setMaxSize(WIDTH, HEIGHT + 2);
        setMouseTransparent(true);
    }
}
