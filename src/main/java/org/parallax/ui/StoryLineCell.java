package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** A line of a view that tells of a story, in its list. */
final class StoryLineCell<L extends StoryLine> extends FittedCell<L> {
    private final StoryLines<L> list;
    private final InvalidationListener marking = it -> mark();
    private @Nullable L shown;
    private @Nullable Told told;

    StoryLineCell(StoryLines<L> list) {
        this.list = list;
        getStyleClass().add("story-line");
        selectedProperty().addListener(marking);
        // Cells come and go; what they listen to stays.
        list.atProperty().addListener(new WeakInvalidationListener(marking));
        list.pickedProperty().addListener(new WeakInvalidationListener(marking));
    }

    @Override
    double room() {
        return list.room().get();
    }

    @Override
    protected void updateItem(@Nullable L item, boolean empty) {
        super.updateItem(item, empty);
        L now = empty ? null : item;
        if (!Objects.equals(now, shown)) {
            shown = now;
            told = now == null ? null : list.tell(now);
            show(told);
        }
        mark();
    }

    private void show(@Nullable Told now) {
        setGraphic(now == null ? null : now.node());
        pseudoClassStateChanged(Pseudo.FIRST, now != null && now.choices().isEmpty());
        if (now != null) {
            for (int i = 0; i < now.choices().size(); i++) {
                int choice = i;
                Node node = now.choices().get(i);
                node.getStyleClass().add("choice");
                node.setAccessibleRole(AccessibleRole.BUTTON);
                if (node.getAccessibleText() == null) {
                    node.setAccessibleText(now.spoken());
                }
                node.setOnMouseClicked(event -> click(event, choice));
            }
        }
    }

    private void click(MouseEvent event, int choice) {
        if (event.getButton() == MouseButton.PRIMARY) {
            list.press(getIndex(), choice, event.getClickCount() > 1);
            event.consume();
        }
    }

    /** Says at which of its choices the reader is, and which is picked. */
    private void mark() {
        Told now = told;
        L line = shown;
        if (now == null || line == null) {
            setAccessibleText(null);
            return;
        }
        String spoken = now.spoken();
        List<Choice> choices = line.choices();
        for (int i = 0; i < now.choices().size(); i++) {
            Node node = now.choices().get(i);
            boolean here = isSelected() && i == list.atProperty().get();
            node.pseudoClassStateChanged(Pseudo.CURRENT, here);
            boolean picked = choices.get(i).at(list.pickedProperty().get()) >= 0;
            node.pseudoClassStateChanged(Pseudo.PICKED, picked);
            boolean several = now.choices().size() > 1;
            if (here && several && !spoken.equals(node.getAccessibleText())) {
                spoken = node.getAccessibleText() + ". " + spoken;
            }
        }
        setAccessibleText(spoken);
    }
}
