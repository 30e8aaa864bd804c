package org.parallax.ui;

import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

/** Shows the pinned columns alone; there while one is pinned. */
final class OnlyPinned extends FittedToggle {
    private Subscription arranging = Subscription.EMPTY;

    OnlyPinned(DeskModel desk) {
        setId("only-pinned");
        setGraphic(
                new KeyLine(
                        Messages.get("window.only-pinned"),
                        Messages.get("window.key.only-pinned")));
        setAccessibleText(Messages.get("window.only-pinned"));
        setOnAction(event -> desk.turnPinned());
        managedProperty().bind(visibleProperty());
        desk.storyProperty().subscribe(this::follow);
    }

    private void follow(@Nullable StoryModel story) {
        arranging.unsubscribe();
        setVisible(false);
        if (story != null) {
            arranging = story.arrangementProperty().subscribe(this::show);
        }
    }

    private void show(Arrangement now) {
        setVisible(!now.pinned().isEmpty());
        setSelected(now.onlyPinned());
    }
}
