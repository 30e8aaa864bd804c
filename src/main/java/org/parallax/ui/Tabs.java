package org.parallax.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.parallax.message.Messages;

import java.util.EnumMap;
import java.util.Map;

/** What fills the middle of the window, one button each. */
final class Tabs extends HBox {
    private final Map<DeskModel.View, ToggleButton> buttons = new EnumMap<>(DeskModel.View.class);

    Tabs(DeskModel desk) {
        getStyleClass().addAll("segments", "tabs");
        for (DeskModel.View view : DeskModel.View.values()) {
            ToggleButton button = new ToggleButton(Messages.get("window.view." + Words.key(view)));
            button.setId("view-" + Words.key(view));
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().setAll("segment");
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setOnAction(event -> {
                desk.viewProperty().set(view);
                mark(view);
            });
            button.managedProperty().bind(button.visibleProperty());
            buttons.put(view, button);
            getChildren().add(button);
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        desk.viewProperty().subscribe(this::mark);
        setMaxHeight(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Pressing the pressed one again leaves it so. */
    private void mark(DeskModel.View view) {
        buttons.forEach((each, button) -> button.setSelected(each == view));
    }
}
