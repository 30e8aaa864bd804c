package org.parallax.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

/** Where the reader types what to find; the results drop down below it. */
final class SearchField extends StackPane {
    private final TextField field = new TextField();
    private final SearchResults results;
    private final Runnable home;

    /**
     * A field over {@code search}.
     *
     * @param home takes the keyboard where the search is left
     */
    SearchField(SearchModel search, SearchResults results, Runnable home) {
        this.results = results;
        this.home = home;
        getStyleClass().add("search");
        field.setId("search");
        field.setPromptText(Messages.get("window.search"));
        field.setAccessibleText(Messages.get("window.search"));
        field.textProperty().bindBidirectional(search.queryProperty());
        FontIcon glass = new FontIcon(Feather.SEARCH);
        glass.setMouseTransparent(true);
        Label keys = new Label(Messages.get("window.key.search"));
        keys.getStyleClass().add("key");
        keys.setMouseTransparent(true);
        keys.visibleProperty()
                .bind(Bindings.isEmpty(field.textProperty()).and(field.focusedProperty().not()));
        setAlignment(glass, Pos.CENTER_LEFT);
        setAlignment(keys, Pos.CENTER_RIGHT);
        getChildren().addAll(field, glass, keys);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Gives it the keyboard. */
    void open() {
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> results.move(1);
            case UP -> results.move(-1);
            case ENTER -> results.choose();
            case ESCAPE -> {
                field.clear();
                home.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
