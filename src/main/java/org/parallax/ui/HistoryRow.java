package org.parallax.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

/** Takes back what the reader changed, and makes it again; there once something was changed. */
final class HistoryRow extends HBox {
    HistoryRow(History history) {
        super(4);
        Button undo = button("window.undo", Feather.CORNER_UP_LEFT, history::undo);
        undo.setId("undo");
        undo.disableProperty().bind(history.undoableProperty().not());
        Button redo = button("window.redo", Feather.CORNER_UP_RIGHT, history::redo);
        redo.setId("redo");
        redo.disableProperty().bind(history.redoableProperty().not());
        getChildren().addAll(undo, redo);
        visibleProperty().bind(history.undoableProperty().or(history.redoableProperty()));
        managedProperty().bind(visibleProperty());
    }

    private static Button button(String key, Ikon icon, Runnable action) {
        Button button = new Button(Messages.get(key), new FontIcon(icon));
        button.setAccessibleText(Messages.get(key + ".about"));
        button.setTooltip(new Tooltip(Messages.get(key + ".about")));
        button.getStyleClass().add("quiet");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> action.run());
        return button;
    }
}
