package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

import java.util.List;

/** What the teacher should know of the files: a few sentences, and all of them where asked. */
final class ClassNotices extends VBox {
    private static final int FEW = 2;
    private static final double HIGHEST = 220;

    private final ClassModel model;
    private final VBox few = new VBox();
    private final VBox lines = new VBox();
    private final ScrollPane pane = new ScrollPane(lines);
    private final Button more = new Button();
    private boolean all;
    private List<String> dismissed = List.of();

    ClassNotices(ClassModel model) {
        this.model = model;
        more.setId("all-notices");
        more.getStyleClass().setAll("quiet");
        more.setOnAction(event -> {
            all = !all;
            fill();
        });
        more.managedProperty().bind(more.visibleProperty());
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // A pane by itself does not ask what is in it how high that is at the width it gets.
        lines.heightProperty()
                .subscribe(it -> pane.setPrefHeight(Math.min(HIGHEST, it.doubleValue())));
        pane.managedProperty().bind(pane.visibleProperty());
        few.managedProperty().bind(few.visibleProperty());
        pane.setAccessibleText(Messages.get("assignment.class.notices"));
        pane.getStyleClass().add("class-notices-pane");
        getStyleClass().addAll("notices", "class-notices");
        IconButton away =
                new IconButton(
                        Feather.X,
                        "assignment.class.notices.away",
                        () -> {
                            dismissed = List.copyOf(model.notices());
                            fill();
                        });
        away.setId("dismiss-notices");
        HBox foot = new HBox(more, away);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(few, pane, foot);
        managedProperty().bind(visibleProperty());
        model.notices().addListener((InvalidationListener) it -> fill());
        // File names tell who is who.
        model.namelessProperty().subscribe(it -> fill());
        model.appearance().lowProperty().subscribe(it -> fill());
        fill();
    }

    private void fill() {
        List<String> told = model.notices();
        boolean low = model.appearance().lowProperty().get();
        int some = low ? 0 : FEW;
        few.getChildren().setAll(told.stream().limit(some).map(ClassNotices::line).toList());
        lines.getChildren().setAll(told.stream().map(ClassNotices::line).toList());
        few.setVisible(!all);
        pane.setVisible(all);
        more.setVisible(told.size() > some);
        more.setText(
                all
                        ? Messages.get("assignment.class.notices.fewer")
                        : Messages.get("assignment.class.notices.all", told.size()));
        boolean known = told.isEmpty() || told.equals(dismissed);
        setVisible(!known && !model.namelessProperty().get());
    }

    private static Label line(String notice) {
        Label line = Inspector.label(Pieces.shown(notice), "notice");
        line.setGraphic(new FontIcon(Feather.INFO));
        return line;
    }
}
