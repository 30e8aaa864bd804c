package org.parallax.ui;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.parallax.message.Messages;

import java.util.List;

/** The bottom of the window: what is shown, and what marks are worth. */
final class StatusBar extends HBox {
    private final DeskModel desk;
    private final Label articles = new Label();
    private final Label fact = new Label();
    private final Label saved = new Label();
    private final Label copied = new Label();
    private final PauseTransition shown = new PauseTransition(Duration.seconds(8));

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
        copied.setId("copied");
        copied.setMinWidth(USE_PREF_SIZE);
        copied.setVisible(false);
        shown.setOnFinished(event -> say(""));
        getChildren().addAll(copied, articles, saved, fact, new Beside(desk), honest);
        for (Label label : List.of(articles, saved, fact, copied)) {
            label.managedProperty().bind(label.visibleProperty());
        }
        desk.copiedProperty().subscribe(this::say);
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
        boolean counts = comparing && !low && !copied.isVisible();
        articles.setVisible(counts);
        fact.setVisible(counts);
        saved.setVisible(desk.savedProperty().get() > 0 && !copied.isVisible());
    }

    /** For a while it stands where the counts stand, so that it has room in any window. */
    private void say(String sentence) {
        copied.setText(sentence);
        copied.setVisible(!sentence.isEmpty());
        shown.stop();
        if (!sentence.isEmpty()) {
            shown.play();
        }
        fit();
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
        fit();
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
