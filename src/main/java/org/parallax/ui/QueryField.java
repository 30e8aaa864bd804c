package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

/** Where the reader types what the search view is to find. Ways to go on drop down below it. */
final class QueryField extends StackPane {
    private final TextField field = new TextField();
    private final InquiryModel model;
    private final Completing completing;
    private final Runnable down;
    private final Runnable leave;

    /**
     * A field over the model's query.
     *
     * @param down gives the results the keyboard
     * @param leave closes the search view
     */
    QueryField(InquiryModel model, Completing completing, Runnable down, Runnable leave) {
        this.model = model;
        this.completing = completing;
        this.down = down;
        this.leave = leave;
        getStyleClass().addAll("search", "query");
        field.setId("query");
        field.setPromptText(Messages.get("window.find.prompt"));
        field.setAccessibleText(Messages.get("window.find.prompt"));
        field.textProperty().bindBidirectional(model.seeking().queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().addListener((it, was, is) -> typed(is));
        field.focusedProperty().addListener((it, was, is) -> model.stopCompleting());
        completing.onChosen(this::take);
        FontIcon glass = new FontIcon(Feather.SEARCH);
        glass.setMouseTransparent(true);
        setAlignment(glass, Pos.CENTER_LEFT);
        getChildren().addAll(field, glass);
    }

    /** Gives it the keyboard. */
    void open() {
        field.requestFocus();
        field.selectAll();
    }

    private void typed(String words) {
        // What a press elsewhere puts in is whole already.
        if (field.isFocused()) {
            model.complete(words);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (!completing.move(1)) {
                    down.run();
                }
            }
            case UP -> completing.move(-1);
            case ENTER -> enter();
            case ESCAPE -> escape();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter() {
        String chosen = completing.chosen();
        if (chosen != null) {
            take(chosen);
        } else if (model.isAnswered()) {
            model.stopCompleting();
            down.run();
        } else {
            model.find(field.getText());
        }
    }

    /** Goes on with a completion, which can be completed in its turn. */
    private void take(String completion) {
        model.find(completion);
        field.end();
        model.complete(completion);
    }

    /** One step out at a time: the completions, the field, the view. */
    private void escape() {
        if (!model.completions().isEmpty()) {
            model.stopCompleting();
        } else if (field.getText().isEmpty()) {
            leave.run();
        } else {
            down.run();
        }
    }
}
