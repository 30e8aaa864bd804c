package org.parallax.ui;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.parallax.message.Messages;

/** What can be done with a column, and the keys that do the same. */
final class ColumnMenu extends ContextMenu {
    ColumnMenu(ColumnView column) {
        ColumnsView among = column.columns();
        add(column.isPinned() ? "window.unpin" : "window.pin", "pin", () -> among.pin(column));
        getItems().add(new SeparatorMenuItem());
        int at = among.columns().indexOf(column);
        int last = among.columns().size() - 1;
        add("window.column.left", "left", () -> among.move(column, at - 1)).setDisable(at == 0);
        add("window.column.right", "right", () -> among.move(column, at + 1))
                .setDisable(at == last);
        getItems().add(new SeparatorMenuItem());
        add("window.column.wider", "wider", () -> among.widen(column, 1)).setDisable(last == 0);
        add("window.column.narrower", "narrower", () -> among.widen(column, -1))
                .setDisable(last == 0);
        add("window.column.even", "even", among::even).setDisable(last == 0);
        if (column.canCorrect()) {
            getItems().add(new SeparatorMenuItem());
            add("window.correct", "correct", column::correctMasthead);
            add("window.put-away", "put-away", column::putAway);
        }
        if (column.canRemove()) {
            add("window.remove", "remove", column::remove);
        }
    }

    private MenuItem add(String key, String id, Runnable action) {
        MenuItem item = new MenuItem(Messages.get(key));
        item.setId("column-" + id);
        item.setOnAction(event -> action.run());
        getItems().add(item);
        return item;
    }
}
