package org.parallax.ui;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * Lines of a view that tells of a story. Right and Left go through what can be picked in a line,
 * Space picks it, and Enter goes to its place in the columns.
 */
final class StoryLines<L extends StoryLine> extends StackPane {
    private final DeskModel desk;
    private final Function<L, Told> teller;
    private final ObservableList<L> lines = FXCollections.observableArrayList();
    private final ListView<L> list = new ListView<>(lines);
    private final IntegerProperty at = new SimpleIntegerProperty();
    private Object told = List.of();

    /**
     * No lines yet.
     *
     * @param spoken what the list is, read aloud
     */
    StoryLines(DeskModel desk, Function<L, Told> teller, String spoken) {
        this.desk = desk;
        this.teller = teller;
        list.setCellFactory(it -> new StoryLineCell<>(this));
        list.setAccessibleText(spoken);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedIndexProperty().subscribe(it -> at.set(0));
        // A list that grows wider keeps the heights that its lines had before.
        list.widthProperty().subscribe(list::refresh);
        list.getStyleClass().addAll("found", "story-lines");
        getStyleClass().add("found-paper");
        getChildren().add(list);
    }

    /**
     * Shows these lines, from the first on unless they tell of the same thing as before.
     *
     * @param of what they tell of
     * @param none what is said where there are none
     */
    void show(Object of, List<? extends L> fresh, String none) {
        int before = list.getSelectionModel().getSelectedIndex();
        list.setPlaceholder(Inspector.label(none, "found-none"));
        lines.setAll(fresh);
        list.getSelectionModel().clearSelection();
        if (of.equals(told) && before >= 0 && !lines.isEmpty()) {
            choose(Math.min(before, lines.size() - 1));
        } else {
            list.scrollTo(0);
        }
        told = of;
    }

    /** Gives it the keyboard, where it stood or at the first line with something to pick. */
    void enter() {
        list.requestFocus();
        if (!list.getSelectionModel().isEmpty()) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).choices().isEmpty()) {
                choose(i);
                return;
            }
        }
    }

    private void choose(int line) {
        list.getSelectionModel().clearAndSelect(line);
        list.getFocusModel().focus(line);
    }

    /** Width of the list in pixels. */
    ReadOnlyDoubleProperty room() {
        return list.widthProperty();
    }

    ObservableList<L> lines() {
        return lines;
    }

    Told tell(L line) {
        return teller.apply(line);
    }

    /** What the inspector tells of. */
    ReadOnlyObjectProperty<@Nullable Selection> pickedProperty() {
        return desk.selectionProperty();
    }

    /** Which of the chosen line's choices the reader is at. */
    IntegerProperty atProperty() {
        return at;
    }

    /** Does what pressing a choice does. */
    void press(int line, int choice, boolean twice) {
        choose(line);
        at.set(choice);
        if (twice) {
            open();
        } else {
            pick();
        }
    }

    private void key(KeyEvent event) {
        Shortcut.of(event, Shortcut.Room.VIEWS)
                .filter(it -> it == Shortcut.VIEW_LEAVE || choice() != null)
                .filter(this::does)
                .ifPresent(it -> event.consume());
    }

    private boolean does(Shortcut pressed) {
        switch (pressed) {
            // A list keeps it for itself.
            case VIEW_LEAVE -> desk.viewProperty().set(DeskModel.View.COMPARE);
            case GO -> open();
            case TELL -> pick();
            case PART_AFTER -> step(1);
            case PART_BEFORE -> step(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(int by) {
        int last = list.getSelectionModel().getSelectedItem().choices().size() - 1;
        at.set(Math.clamp(at.get() + by, 0, last));
    }

    private @Nullable Choice choice() {
        L line = list.getSelectionModel().getSelectedItem();
        List<Choice> choices = line == null ? List.of() : line.choices();
        return at.get() < choices.size() ? choices.get(at.get()) : null;
    }

    private void pick() {
        Choice choice = choice();
        if (choice != null) {
            desk.select(choice.after(desk.selectionProperty().get()));
        }
    }

    private void open() {
        Choice choice = choice();
        if (choice != null) {
            Selection place = choice.from(desk.selectionProperty().get());
            desk.viewProperty().set(DeskModel.View.COMPARE);
            desk.select(place);
        }
    }
}
