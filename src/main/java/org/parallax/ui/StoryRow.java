package org.parallax.ui;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** A story in the list: its title, how many articles it has, and when they appeared. */
final class StoryRow extends FittedButton {
    /** Of a longer title the beginning must do, or no other story is in sight. */
    private static final int LONGEST = 120;

    private final StoryModel story;

    StoryRow(StoryModel story) {
        this.story = story;
        Label title = label(Snippet.cut(story.title(), LONGEST), "story-title");
        if (story.title().length() > LONGEST) {
            setTooltip(new Tooltip(story.title()));
        }
        Label dates = label(Words.of(story), "story-dates");
        setGraphic(new VBox(3, title, dates));
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().setAll("story");
        setAccessibleText(story.title() + ". " + Words.of(story));
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(!WrappedFlow.isTurned(words));
        return label;
    }

    StoryModel story() {
        return story;
    }
}
