package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.parallax.message.Messages;

import java.util.List;

/** What stands on the desk while nothing can be read yet: progress, or one plain sentence. */
final class Waiting extends VBox {
    private final DeskModel desk;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button(Messages.get("window.cancel"));

    Waiting(DeskModel desk) {
        this.desk = desk;
        words.setWrapText(true);
        cancel.setId("cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> cancel());
        for (Node node : List.of(bar, cancel)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        getStyleClass().add("waiting");
        getChildren().addAll(words, bar, cancel);
        desk.loadingProperty().subscribe(it -> update());
        desk.storyProperty().subscribe(it -> update());
        desk.viewProperty().subscribe(it -> update());
    }

    private void cancel() {
        Progress progress = desk.loadingProperty().get();
        if (progress != null) {
            progress.cancel().run();
        }
    }

    private void update() {
        Progress progress = desk.loadingProperty().get();
        // An assignment that has no texts yet says itself what is to be done.
        boolean empty =
                desk.isFree()
                        && desk.viewProperty().get().isOfStory()
                        && desk.storyProperty().get() == null;
        setVisible(progress != null || empty);
        bar.setVisible(progress != null);
        cancel.setVisible(progress != null);
        if (progress == null) {
            words.setText(Messages.get("window.empty"));
            return;
        }
        words.setText(progress.message());
        bar.setProgress(progress.done());
        bar.setAccessibleText(progress.message());
    }
}
