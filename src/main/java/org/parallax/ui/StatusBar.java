package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.parallax.message.Messages;

import java.util.List;

/** The bottom of the window: what is shown, and what marks are worth. */
final class StatusBar extends HBox {
    private final DeskModel desk;
    private final Label articles = new Label();
    private final Label fact = new Label();
    private final Label saved = new Label();

    StatusBar(DeskModel desk, ColumnsView columns) {
        this.desk = desk;
        getStyleClass().add("status");
        Label honest = new Label(Messages.get("window.honest"));
        honest.setMinWidth(0);
        honest.setMaxWidth(Double.MAX_VALUE);
        honest.setWrapText(true);
        honest.getStyleClass().add("honest");
        HBox.setHgrow(honest, Priority.ALWAYS);
        articles.setMinWidth(USE_PREF_SIZE);
        fact.setMinWidth(USE_PREF_SIZE);
        saved.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(articles, saved, fact, new Beside(desk), honest);
        for (Label label : List.of(articles, saved, fact)) {
            label.managedProperty().bind(label.visibleProperty());
        }
        desk.viewProperty().subscribe(it -> fit());
        desk.appearance().lowProperty().subscribe(it -> fit());
        desk.savedProperty().subscribe(it -> tellSaved(it.intValue()));
        columns.inView().addListener((InvalidationListener) it -> count(columns));
        desk.storyProperty().subscribe(it -> count(columns));
        desk.selectionProperty().subscribe(it -> number());
        desk.dismissed().addListener((InvalidationListener) it -> number());
    }

    /** Where there is little room, it is not spent on counts. */
    private void fit() {
        boolean comparing = desk.viewProperty().get() == DeskModel.View.COMPARE;
        boolean low = desk.appearance().lowProperty().get();
        articles.setVisible(comparing && !low);
        fact.setVisible(comparing && !low);
    }

    private void count(ColumnsView columns) {
        StoryModel story = desk.storyProperty().get();
        int all = story == null ? 0 : story.columns().size();
        articles.setText(
                all == 0
                        ? ""
                        : Messages.get("window.status.articles", columns.inView().get(), all));
    }

    private void tellSaved(int count) {
        saved.setText(Messages.get("window.saved", count));
        saved.setVisible(count > 0);
    }

    private void number() {
        Selection selection = desk.selectionProperty().get();
        StoryModel story = desk.storyProperty().get();
        int at = 0;
        int all = 0;
        if (selection != null && story != null && selection.subject() instanceof Subject.Fact it) {
            var shared = story.shared(desk.dismissed());
            at = shared.indexOf(it) + 1;
            all = shared.size();
        }
        fact.setText(at > 0 ? Messages.get("window.status.fact", at, all) : "");
    }
}
