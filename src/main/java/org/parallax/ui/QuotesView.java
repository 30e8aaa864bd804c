package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

import java.util.Arrays;

/** The quotes view: who says what, and how each outlet has the words. */
final class QuotesView extends VBox {
    private final DeskModel desk;
    private final QuotesModel model;
    private final Segments<Quotes.Part> parts;
    private final TextField field = new TextField();
    private final StoryLines<Quotes.Line> lines;

    QuotesView(DeskModel desk, QuotesModel model) {
        this.desk = desk;
        this.model = model;
        parts = new Segments<>(Quotes.Part.class, "quotes-", model.partProperty());
        lines = new StoryLines<>(desk, QuoteLines::tell, Messages.get("window.quotes.list"));
        lines.setId("quotes-lines");
        VBox.setVgrow(lines, Priority.ALWAYS);
        FlowPane bar = new FlowPane(10, 8, parts, field());
        bar.setRowValignment(VPos.CENTER);
        getStyleClass().add("story-view");
        getChildren().addAll(bar, lines);
        model.quotesProperty().subscribe(it -> show());
        model.partProperty().subscribe(it -> show());
        model.soughtProperty().subscribe(it -> show());
    }

    private StackPane field() {
        field.setId("quotes-sought");
        field.setPromptText(Messages.get("window.quotes.prompt"));
        field.setAccessibleText(Messages.get("window.quotes.prompt"));
        field.textProperty().bindBidirectional(model.soughtProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        FontIcon glass = new FontIcon(Feather.SEARCH);
        glass.setMouseTransparent(true);
        StackPane pane = new StackPane(field, glass);
        pane.getStyleClass().addAll("search", "narrowing");
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        return pane;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            lines.enter();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        }
    }

    private void show() {
        Quotes quotes = model.quotesProperty().get();
        parts.say(part ->
                Messages.get(
                        "window.quotes.part." + Words.key(part),
                        quotes == null ? 0 : quotes.count(part)));
        boolean bare = quotes == null || quotes.speakers().isEmpty();
        lines.show(
                Arrays.asList(
                        desk.storyProperty().get(),
                        model.partProperty().get(),
                        model.soughtProperty().get()),
                model.lines(),
                Messages.get(bare ? "window.quotes.bare" : "window.quotes.none"));
    }

    /** Gives it the keyboard. */
    void open() {
        lines.enter();
    }
}
