package org.parallax.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import org.parallax.message.Messages;

/** One outlet's wording in the inspector; choosing it shows where it stands. */
final class Card extends VBox {
    Card(String outlet, TextFlow words, Runnable action) {
        Label name = Inspector.label(outlet, "outlet");
        getChildren().addAll(name, words);
        getStyleClass().add("card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Messages.get("window.card", outlet));
        setOnMouseClicked(event -> action.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }

    private Card(String outlet) {
        getChildren()
                .addAll(
                        Inspector.label(outlet, "outlet"),
                        Inspector.label(Messages.get("window.silent"), "plain"));
        getStyleClass().addAll("card", "silent-card");
    }

    /** The card of an outlet that does not state the fact. */
    static Card silent(String outlet) {
        return new Card(outlet);
    }
}
