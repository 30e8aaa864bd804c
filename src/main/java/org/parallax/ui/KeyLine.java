package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What a control does, and at its right the keys that do the same. */
final class KeyLine extends HBox {
    KeyLine(String does, String keys) {
        Label words = new Label(does);
        words.setWrapText(true);
        Label key = new Label(keys);
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(words, space, key);
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
    }
}
