package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.List;

/** The rail's way to the search view, and the searches that the reader keeps. */
final class KeptSearches extends VBox {
    private static final int LONGEST = 120;

    private final DeskModel desk;
    private final Button open = new FittedButton();
    private final VBox kept = new VBox();

    KeptSearches(DeskModel desk) {
        this.desk = desk;
        open.setId("open-search");
        open.setGraphic(new KeyLine(Messages.get("window.find"), Messages.get("window.key.find")));
        open.setAccessibleText(Messages.get("window.find"));
        open.setMaxWidth(Double.MAX_VALUE);
        open.getStyleClass().setAll("way");
        open.setOnAction(event -> desk.viewProperty().set(DeskModel.View.SEARCH));
        getStyleClass().addAll("rail-part", "kept-searches");
        getChildren().addAll(open, kept);
        kept.getStyleClass().add("rail-part");
        managedProperty().bind(visibleProperty());
        desk.inquiriesProperty().subscribe(it -> setVisible(it != null));
        desk.viewProperty()
                .subscribe(view ->
                        open.pseudoClassStateChanged(
                                Pseudo.CURRENT, view == DeskModel.View.SEARCH));
        desk.searches().addListener((InvalidationListener) it -> fill());
        fill();
    }

    private void fill() {
        List<Node> rows = new ArrayList<>();
        if (!desk.searches().isEmpty()) {
            rows.add(Rail.caption("window.find.searches"));
        }
        desk.searches().forEach(query -> rows.add(row(query)));
        kept.getChildren().setAll(rows);
    }

    private HBox row(String query) {
        String shown = Snippet.cut(query, LONGEST);
        Button ask = new Button();
        ask.setGraphic(new Label(shown));
        ask.setAccessibleText(Messages.get("window.find.again", shown));
        ask.setMinWidth(0);
        ask.setMaxWidth(Double.MAX_VALUE);
        ask.getStyleClass().setAll("way", "kept-search");
        ask.setOnAction(event -> ask(query));
        HBox.setHgrow(ask, Priority.ALWAYS);
        IconButton forget = new IconButton(Feather.X, "window.find.forget", () -> forget(query));
        forget.setAccessibleText(Messages.get("window.find.forget.which", shown));
        forget.getStyleClass().add("forget");
        forget.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(ask, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void ask(String query) {
        desk.seeking().queryProperty().set(query);
        desk.viewProperty().set(DeskModel.View.SEARCH);
    }

    private void forget(String query) {
        // The button goes, and the keyboard must stand somewhere.
        open.requestFocus();
        desk.ask(it -> it.forgetSearch(query));
    }
}
