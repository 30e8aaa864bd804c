package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.List;

/** What the reader should know of, quietly, one line each until dismissed. */
final class NoticeBar extends VBox {
    /** More lines than this would push the articles away; the rest is told as a number. */
    private static final int MOST = 3;

    private final DeskModel desk;

    NoticeBar(DeskModel desk) {
        this.desk = desk;
        getStyleClass().add("notices");
        managedProperty().bind(visibleProperty());
        desk.notices().addListener((InvalidationListener) it -> fill());
        fill();
    }

    private void fill() {
        List<Node> lines = new ArrayList<>();
        desk.notices().stream().limit(MOST).forEach(it -> lines.add(line(it)));
        int more = desk.notices().size() - MOST;
        if (more > 0) {
            lines.add(new Label(Messages.get("window.notices.more", more)));
        }
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
    }

    private HBox line(String notice) {
        Label words = new Label(notice, new FontIcon(Feather.INFO));
        words.setWrapText(!WrappedFlow.isTurned(notice));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        IconButton close =
                new IconButton(
                        Feather.X, "window.notice.close", () -> desk.notices().remove(notice));
        HBox line = new HBox(words, close);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("notice");
        return line;
    }
}
