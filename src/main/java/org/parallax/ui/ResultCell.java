package org.parallax.ui;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

import java.util.Objects;

/** A line of the results in its list. */
final class ResultCell extends FittedCell<ResultRow> {
    private final ResultList list;
    private @Nullable ResultRow shown;

    ResultCell(ResultList list) {
        this.list = list;
        getStyleClass().add("result");
        setOnMouseClicked(event -> {
            ResultRow row = shown;
            if (row != null && event.getButton() == MouseButton.PRIMARY) {
                list.choose(row);
            }
        });
        setOnContextMenuRequested(this::menu);
    }

    private void menu(ContextMenuEvent event) {
        ResultRow row = shown;
        if (row != null && list.canRemove(row)) {
            MenuItem remove = new MenuItem(Messages.get("window.remove"));
            remove.setId("result-remove");
            remove.setOnAction(it -> list.remove(row));
            new ContextMenu(remove).show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    @Override
    double room() {
        return list.room();
    }

    @Override
    protected void updateItem(@Nullable ResultRow item, boolean empty) {
        super.updateItem(item, empty);
        ResultRow now = empty ? null : item;
        if (Objects.equals(now, shown)) {
            return;
        }
        shown = now;
        setAccessibleText(now == null ? null : ResultNodes.words(now));
        pseudoClassStateChanged(
                Pseudo.FIRST, now instanceof ResultRow.Head || now instanceof ResultRow.Said);
        setGraphic(now == null ? null : list.node(now));
    }
}
