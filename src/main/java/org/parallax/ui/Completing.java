package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

import java.util.function.Consumer;

/** How a query could go on, below the field. Nothing is picked until the reader goes down to it. */
final class Completing extends StackPane {
    private static final double ROW = 28;
    private static final int MOST = 8;

    private final InquiryModel model;
    private final ListView<String> list;

    private Consumer<String> choose = words -> {};

    Completing(InquiryModel model) {
        this.model = model;
        list = new ListView<>(model.completions());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText(Messages.get("window.find.completions"));
        list.setCellFactory(it -> new Row());
        getStyleClass().add("completing");
        getChildren().add(list);
        setMaxHeight(USE_PREF_SIZE);
        model.completions().addListener((InvalidationListener) it -> update());
        update();
    }

    private void update() {
        int all = model.completions().size();
        setVisible(all > 0);
        list.setPrefHeight(Math.min(all, MOST) * ROW + 2);
        list.getSelectionModel().clearSelection();
    }

    /** Says what a press on one of them does. */
    void onChosen(Consumer<String> action) {
        choose = action;
    }

    /**
     * Moves the choice; before the first none is chosen. False where there is nothing to choose.
     */
    boolean move(int by) {
        if (!isVisible()) {
            return false;
        }
        int next = list.getSelectionModel().getSelectedIndex() + by;
        if (next < 0) {
            list.getSelectionModel().clearSelection();
        } else if (next < model.completions().size()) {
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - MOST + 2));
        }
        return true;
    }

    @Nullable String chosen() {
        return isVisible() ? list.getSelectionModel().getSelectedItem() : null;
    }

    private final class Row extends ListCell<String> {
        Row() {
            // Before the list takes the keyboard from the field.
            addEventFilter(
                    MouseEvent.MOUSE_PRESSED,
                    event -> {
                        String words = getItem();
                        if (words != null && !isEmpty()) {
                            choose.accept(words);
                        }
                        event.consume();
                    });
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(words == null || empty ? null : Pieces.shown(words));
        }
    }
}
