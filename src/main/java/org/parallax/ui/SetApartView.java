package org.parallax.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.article.SegmentRole;
import org.parallax.message.Messages;
import org.parallax.text.Span;

import java.util.List;

/** A grey block that says what it is: shown, so that the reader can check it, and kept apart. */
final class SetApartView extends VBox {
    SetApartView(ColumnView column, Block.SetApart block, List<MarkedText> texts) {
        getStyleClass().add("set-apart");
        Setting setting = Setting.of(block.role(), column.textSize());
        String role = Messages.get("window.set-apart." + Words.key(block.role()));
        if (!block.folds()) {
            String before = Messages.get("window.set-apart.before", role) + ' ';
            add(column, block.parts().getFirst(), setting, before, texts);
            return;
        }
        getChildren().add(line(column, block));
        if (block.open()) {
            block.parts().forEach(part -> add(column, part, setting, "", texts));
        }
    }

    private void add(
            ColumnView column, Span part, Setting setting, String before, List<MarkedText> texts) {
        MarkedText text = new MarkedText(column, part, List.of(), setting, before);
        texts.add(text);
        getChildren().add(text);
    }

    /** The one line of a folded block. */
    private HBox line(ColumnView column, Block.SetApart block) {
        String words = title(block);
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setGraphic(new FontIcon(block.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        HBox line = new HBox(label);
        line.getStyleClass().add("fold");
        line.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        line.setAccessibleText(
                words
                        + ". "
                        + Messages.get(block.open() ? "window.fold.open" : "window.fold.shut"));
        line.setOnMouseClicked(event -> {
            column.model().toggle(block);
            event.consume();
        });
        Stop stop = column.model().cursorProperty().get();
        if (stop != null && stop.span().equals(block.span())) {
            line.getStyleClass().add("at-cursor");
        }
        return line;
    }

    private static String title(Block.SetApart block) {
        return Messages.get(
                block.role() == SegmentRole.COMMENT
                        ? "window.set-apart.comments"
                        : "window.set-apart.lines",
                block.parts().size());
    }
}
