package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

/** Says, while something that can be added is dragged over the window, that it can be dropped. */
final class Drops extends StackPane {
    private final DeskModel desk;
    private final Adding adding;

    Drops(DeskModel desk, Adding adding) {
        this.desk = desk;
        this.adding = adding;
        Label words = new Label(Messages.get("window.drop"), new FontIcon(Feather.DOWNLOAD));
        words.getStyleClass().add("drop-words");
        getStyleClass().add("drop");
        getChildren().add(words);
        setVisible(false);
        setMouseTransparent(true);
    }

    /** Listens on all of {@code window}. */
    void install(Node window) {
        window.setOnDragOver(this::over);
        window.setOnDragExited(event -> setVisible(false));
        window.setOnDragDropped(this::dropped);
    }

    private boolean canTake(DragEvent event) {
        boolean free =
                desk.errandsProperty().get() != null
                        && desk.questionProperty().get() == null
                        && desk.loadingProperty().get() == null;
        Brought brought = Brought.of(event.getDragboard());
        // In an assignment files are copies of its articles, or another assignment.
        boolean fits =
                desk.isFree()
                        ? !(brought instanceof Brought.Nothing)
                        : brought instanceof Brought.Files;
        return free && fits;
    }

    private void over(DragEvent event) {
        boolean taken = canTake(event);
        if (taken) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
        setVisible(taken);
    }

    private void dropped(DragEvent event) {
        boolean taken = canTake(event);
        setVisible(false);
        if (taken) {
            adding.take(Brought.of(event.getDragboard()));
        }
        event.setDropCompleted(taken);
        event.consume();
    }
}
