package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

/** What goes on while the reader reads on: a sentence, a thin bar, and a way to end it. */
final class Beside extends HBox {
    private final DeskModel desk;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();

    Beside(DeskModel desk) {
        this.desk = desk;
        words.setId("beside");
        words.setMinWidth(USE_PREF_SIZE);
        Button cancel = new Button(Messages.get("window.cancel"));
        cancel.setId("beside-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.getStyleClass().setAll("beside-cancel");
        cancel.setOnAction(event -> cancel());
        getStyleClass().add("beside");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, bar, cancel);
        managedProperty().bind(visibleProperty());
        desk.besideProperty().subscribe(this::show);
    }

    private void show(@Nullable Progress progress) {
        setVisible(progress != null);
        if (progress != null) {
            words.setText(progress.message());
            bar.setProgress(progress.done());
            bar.setAccessibleText(progress.message());
        }
    }

    private void cancel() {
        Progress progress = desk.besideProperty().get();
        if (progress != null) {
            progress.cancel().run();
        }
    }
}
