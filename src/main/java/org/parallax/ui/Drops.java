package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;
import java.util.function.Predicate;

/** Says, while something that can be taken is dragged over the window, that it can be dropped. */
final class Drops extends StackPane {
    private final Predicate<Brought> takes;
    private final Consumer<Brought> taker;

    /**
     * Nothing is dragged yet.
     *
     * @param words what is said
     * @param takes whether something can be taken at the moment
     */
    Drops(String words, Predicate<Brought> takes, Consumer<Brought> taker) {
        this.takes = takes;
        this.taker = taker;
        Label label = new Label(words, new FontIcon(Feather.DOWNLOAD));
        label.getStyleClass().add("drop-words");
        getStyleClass().add("drop");
        getChildren().add(label);
        setVisible(false);
        setMouseTransparent(true);
    }

    /** Listens on all of {@code window}. */
    void install(Node window) {
        window.setOnDragOver(this::over);
        window.setOnDragExited(event -> setVisible(false));
        window.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        boolean taken = takes.test(Brought.of(event.getDragboard()));
        if (taken) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
        setVisible(taken);
    }

    private void dropped(DragEvent event) {
        Brought brought = Brought.of(event.getDragboard());
        boolean taken = takes.test(brought);
        setVisible(false);
        if (taken) {
            taker.accept(brought);
        }
        event.setDropCompleted(taken);
        event.consume();
    }
}
