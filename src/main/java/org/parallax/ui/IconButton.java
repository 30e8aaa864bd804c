package org.parallax.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

/** A button with a picture only: its words are in its tooltip and are read aloud. */
final class IconButton extends Button {
    IconButton(Ikon icon, String key, Runnable action) {
        setGraphic(new FontIcon(icon));
        getStyleClass().add("icon-button");
        setOnAction(event -> action.run());
        say(key);
    }

    /** Says what the button does from now on. */
    void say(String key) {
        setTooltip(new Tooltip(Messages.get(key)));
        setAccessibleText(Messages.get(key));
    }
}
