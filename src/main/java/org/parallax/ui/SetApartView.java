package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.message.Messages;
import org.parallax.text.Span;

import java.util.List;

/**
 * A grey block that says what it is and why: shown, so that the reader can check it and bring it
 * back, and kept apart.
 */
final class SetApartView extends VBox {
    private final ColumnView column;
    private final Block.SetApart block;
    private final List<MarkedText> texts;

    SetApartView(ColumnView column, Block.SetApart block, List<MarkedText> texts) {
        this.column = column;
        this.block = block;
        this.texts = texts;
        getStyleClass().add("set-apart");
        Setting setting = column.setting(block.role());
        String role = Messages.get("window.set-apart." + Words.key(block.role()));
        if (!block.folds()) {
            String before = Messages.get("window.set-apart.before", role) + ' ';
            add(block.parts().getFirst(), setting, before);
            getChildren().add(foot());
            return;
        }
        getChildren().add(line());
        if (block.open()) {
            block.parts().forEach(part -> add(part, setting, ""));
            getChildren().add(foot());
        }
    }

    private void add(Span part, Setting setting, String before) {
        MarkedText text = new MarkedText(column, part, List.of(), setting, before);
        texts.add(text);
        getChildren().add(text);
    }

    /** Why it is set apart, and the way back. */
    private HBox foot() {
        Segment segment = column.model().segment(block.span().start());
        Label why = Inspector.label(Words.of(segment.reason()), "apart-why");
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(8, why);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (column.canCorrect()) {
            foot.getChildren().add(back());
        }
        return foot;
    }

    /** For the mouse; the keyboard has the block's menu. */
    private Button back() {
        Button back = new Button(Messages.get("window.say.back"));
        back.setFocusTraversable(false);
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setTooltip(new Tooltip(Messages.get("window.say.back.about")));
        back.getStyleClass().add("bring-back");
        back.setOnAction(event -> column.correct(it -> column.model().bringingBack(it, block)));
        return back;
    }

    /** The one line of a folded block. */
    private HBox line() {
        String words = title(block);
        Label label = new Label(words);
        label.setWrapText(!WrappedFlow.isTurned(label.getText()));
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
