package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.parallax.message.Messages;

import java.util.List;

/** A card with a question: its title, a sentence on what happens, the fields, and the answers. */
final class Sheet extends VBox {
    private final HBox answers = new HBox();
    private final Button leave = new Button(Messages.get("window.cancel"));
    private final Runnable close;
    private final Node first;

    /**
     * A sheet that can be left.
     *
     * @param key of the title; with ".about" behind it, of the sentence
     * @param close puts the sheet away
     * @param first has the keyboard when the sheet opens
     * @param fields what the reader fills in, top to bottom
     */
    Sheet(String key, Runnable close, Node first, Node... fields) {
        this.close = close;
        this.first = first;
        Label title = Inspector.label(Messages.get(key), "sheet-title");
        Label about = Inspector.label(Messages.get(key + ".about"), "sheet-about");
        answers.getStyleClass().add("answers");
        answers.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("sheet");
        getChildren().addAll(title, about);
        getChildren().addAll(fields);
        getChildren().add(answers);
        setMaxHeight(Region.USE_PREF_SIZE);
        leave.setId("sheet-cancel");
        leave.setOnAction(event -> close.run());
        answers.getChildren().add(leave);
    }

    /** A sheet that asks nothing is closed and not cancelled. */
    Sheet telling() {
        leave.setText(Messages.get("window.close"));
        return this;
    }

    /** Adds the answer that goes on; it is the one that Enter gives where no field takes Enter. */
    Button accept(String words, Runnable action) {
        Button button = new Button(words);
        button.setId("sheet-accept");
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.setOnAction(event -> {
            close.run();
            action.run();
        });
        answers.getChildren().add(button);
        return button;
    }

    /** Adds an answer on the left. */
    void also(Node other) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        answers.getChildren().addAll(0, List.of(other, space));
    }

    Node first() {
        return first;
    }
}
