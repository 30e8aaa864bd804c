package org.parallax.ui;

import javafx.collections.SetChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

/** The right side: what is known of the picked mark, and why. */
final class Inspector extends ScrollPane {
    private final DeskModel desk;
    private final VBox content = new VBox();

    Inspector(DeskModel desk) {
        this.desk = desk;
        content.getStyleClass().add("inspector-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("inspector");
        desk.selectionProperty().subscribe(this::show);
        desk.dismissed()
                .addListener(
                        (SetChangeListener<Dismissed>) it -> show(desk.selectionProperty().get()));
        desk.storyProperty().subscribe(() -> show(desk.selectionProperty().get()));
    }

    private void show(@Nullable Selection selection) {
        content.getChildren().clear();
        setVvalue(0);
        StoryModel story = desk.storyProperty().get();
        if (selection == null || story == null) {
            content.getChildren().add(label(Messages.get("window.inspector.empty"), "hollow"));
            if (story != null) {
                content.getChildren().addAll(new StoryDetails(desk, story).overview());
            }
            return;
        }
        MarkDetails details = new MarkDetails(desk, story, selection);
        content.getChildren().addAll(details.parts());
        FlowPane ways = new FlowPane(8, 8);
        if (selection.subject().isAutomatic()) {
            ways.getChildren().add(dismiss(selection.subject()));
        }
        ways.getChildren().add(overview());
        content.getChildren().add(ways);
    }

    private Button overview() {
        Button button = new Button(Messages.get("window.overview"));
        button.setId("to-overview");
        button.getStyleClass().add("dismiss");
        button.setOnAction(event -> desk.clearSelection());
        return button;
    }

    private Button dismiss(Subject subject) {
        boolean joined = subject instanceof Subject.Fact fact && fact.fact().isShared();
        String key = joined ? "window.dismiss.joined" : "window.dismiss";
        Button button = new Button(Messages.get(key));
        button.setId("dismiss");
        button.getStyleClass().add("dismiss");
        button.setOnAction(event -> desk.dismissSelected());
        return button;
    }

    static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(!WrappedFlow.isTurned(words));
        label.getStyleClass().add(style);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
