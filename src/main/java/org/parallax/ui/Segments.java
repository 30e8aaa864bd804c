package org.parallax.ui;

import javafx.beans.property.Property;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** A few buttons side by side, of which one is pressed: it says which value a property has. */
final class Segments<E extends Enum<E>> extends HBox {
    private final Map<E, ToggleButton> buttons;

    /**
     * One button a value.
     *
     * @param id the buttons' ids begin so, and end with the value's name
     */
    Segments(Class<E> type, String id, Property<E> property) {
        buttons = new EnumMap<>(type);
        getStyleClass().add("segments");
        for (E value : type.getEnumConstants()) {
            ToggleButton button = new ToggleButton();
            button.setId(id + Words.key(value));
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().setAll("segment");
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            // Pressing the pressed one again leaves it so.
            button.addEventHandler(
                    ActionEvent.ACTION,
                    event -> {
                        property.setValue(value);
                        mark(value);
                    });
            buttons.put(value, button);
            getChildren().add(button);
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        property.subscribe(this::mark);
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    /** What the buttons say from now on. */
    void say(Function<E, String> words) {
        buttons.forEach((value, button) -> button.setText(words.apply(value)));
    }

    private void mark(E value) {
        buttons.forEach((each, button) -> button.setSelected(each == value));
    }
}
