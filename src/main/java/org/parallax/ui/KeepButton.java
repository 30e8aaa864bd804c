package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.control.ToggleButton;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

/** Keeps the search that stands in the field, and says whether it is kept. */
final class KeepButton extends ToggleButton {
    private final InquiryModel model;

    KeepButton(InquiryModel model, DeskModel desk) {
        this.model = model;
        setId("keep");
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().setAll("keep");
        setOnAction(event -> {
            model.keep();
            update();
        });
        desk.searches().addListener((InvalidationListener) it -> update());
        model.seeking().queryProperty().subscribe(it -> update());
        desk.errandsProperty().subscribe(it -> setVisible(it != null));
        managedProperty().bind(visibleProperty());
    }

    private void update() {
        boolean kept = model.isKept();
        setDisable(model.seeking().words().isEmpty());
        setSelected(kept);
        setText(Messages.get(kept ? "window.find.kept" : "window.find.keep"));
        setGraphic(new FontIcon(kept ? Feather.CHECK : Feather.BOOKMARK));
        setAccessibleText(Messages.get(kept ? "window.find.kept.about" : "window.find.keep"));
    }
}
