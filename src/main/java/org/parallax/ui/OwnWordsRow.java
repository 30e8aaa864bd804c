package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.parallax.message.Messages;

import java.io.File;
import java.nio.file.Path;

/** The way to a list of framing words of the reader's own, and which one is in use. */
final class OwnWordsRow extends VBox {
    private final DeskModel desk;
    private final Label name = new Label();
    private final HBox inUse;

    OwnWordsRow(DeskModel desk) {
        this.desk = desk;
        Button choose = new FittedButton();
        Label words = new Label(Messages.get("window.own-words"));
        words.setWrapText(true);
        choose.setGraphic(words);
        choose.setAccessibleText(Messages.get("window.own-words"));
        choose.setId("own-words");
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.getStyleClass().setAll("way");
        choose.setOnAction(event -> choose());
        IconButton drop =
                new IconButton(
                        Feather.X, "window.own-words.drop", () -> desk.ask(it -> it.words(null)));
        drop.setId("own-words-drop");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        inUse = new HBox(name, drop);
        inUse.setAlignment(Pos.CENTER_LEFT);
        inUse.getStyleClass().add("own-words");
        inUse.managedProperty().bind(inUse.visibleProperty());
        getChildren().addAll(choose, inUse);
        managedProperty().bind(visibleProperty());
        desk.errandsProperty().subscribe(it -> setVisible(it != null));
        desk.wordsProperty().subscribe(this::show);
    }

    private void show(@Nullable Path list) {
        inUse.setVisible(list != null);
        name.setText(list == null ? "" : String.valueOf(list.getFileName()));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.get("window.own-words"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                Messages.get("window.own-words.files"), "*.tsv", "*.txt"),
                        new FileChooser.ExtensionFilter(Messages.get("window.own-words.all"), "*"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            desk.ask(it -> it.words(chosen.toPath()));
        }
    }
}
