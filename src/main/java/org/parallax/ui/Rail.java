package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.List;

/** The left side: which story, which marks, and the ways through them. */
final class Rail extends ScrollPane {
    private final DeskModel desk;
    private final VBox stories = new VBox(2);
    private final VBox lenses = new VBox();
    private final Button restore = new Button();

    Rail(DeskModel desk) {
        this.desk = desk;
        VBox inStory =
                new VBox(caption("window.lenses"), lenses, restore, caption("window.in-story"));
        inStory.getChildren().addAll(ways());
        inStory.getChildren().add(new OwnWordsRow(desk));
        inStory.getStyleClass().add("rail-part");
        inStory.managedProperty().bind(inStory.visibleProperty());
        desk.viewProperty().subscribe(it -> inStory.setVisible(it == DeskModel.View.COMPARE));
        // Whatever fills the window, what was changed can be taken back with the mouse.
        VBox content =
                new VBox(
                        new KeptSearches(desk),
                        caption("window.stories"),
                        stories,
                        inStory,
                        new HistoryRow(desk.history()));
        content.getStyleClass().addAll("rail-content", "rail-part");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("rail");
        restore.getStyleClass().add("quiet");
        restore.setGraphic(new FontIcon(Feather.ROTATE_CCW));
        restore.setOnAction(event -> desk.restoreDismissed());
        restore.managedProperty().bind(restore.visibleProperty());
        for (Lens lens : Lens.values()) {
            lenses.getChildren().add(new LensRow(desk, lens));
        }
        desk.stories().addListener((InvalidationListener) it -> fill());
        desk.storyProperty().subscribe(it -> mark());
        desk.viewProperty().subscribe(it -> mark());
        desk.dismissed().addListener((InvalidationListener) it -> countDismissed());
        countDismissed();
        fill();
    }

    static Label caption(String key) {
        Label label = new Label(Messages.get(key));
        label.getStyleClass().add("caption");
        return label;
    }

    private void fill() {
        List<Node> rows = new ArrayList<>();
        for (StoryModel story : desk.stories()) {
            rows.add(row(story));
        }
        stories.getChildren().setAll(rows);
        mark();
    }

    private StoryRow row(StoryModel story) {
        StoryRow row = new StoryRow(story);
        row.setOnAction(event -> desk.open(story));
        return row;
    }

    private void mark() {
        boolean telling = desk.viewProperty().get().isOfStory();
        StoryModel shown = telling ? desk.storyProperty().get() : null;
        for (Node node : stories.getChildren()) {
            boolean is = node instanceof StoryRow row && row.story() == shown;
            node.pseudoClassStateChanged(Pseudo.CURRENT, is);
        }
    }

    private List<Node> ways() {
        Button next = new FittedButton();
        next.setGraphic(
                new KeyLine(
                        Messages.get("window.next-fact"), Messages.get("window.key.next-fact")));
        next.setAccessibleText(Messages.get("window.next-fact"));
        next.setOnAction(event -> desk.nextShared(1));
        ToggleButton together = new FittedToggle();
        together.setGraphic(
                new KeyLine(Messages.get("window.together"), Messages.get("window.key.together")));
        together.setAccessibleText(Messages.get("window.together"));
        together.selectedProperty().bindBidirectional(desk.togetherProperty());
        ToggleButton pinned = new OnlyPinned(desk);
        for (var button : List.of(next, together, pinned)) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().setAll("way");
        }
        next.setId("next-fact");
        together.setId("together");
        return List.of(next, together, pinned);
    }

    private void countDismissed() {
        int count = desk.dismissed().size();
        restore.setVisible(count > 0);
        restore.setText(Messages.get("window.restore", count));
        restore.setId("restore");
    }
}
