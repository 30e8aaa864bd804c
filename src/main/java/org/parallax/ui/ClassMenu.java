package org.parallax.ui;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

import java.util.List;
import java.util.Map;

/** What a teacher does with a class. */
final class ClassMenu {
    private final DeskModel desk;
    private final FilePicker picker;
    private final MenuButton button = new MenuButton(Messages.get("window.class"));

    ClassMenu(DeskModel desk, FilePicker picker) {
        this.desk = desk;
        this.picker = picker;
        button.setId("class");
        button.setGraphic(new FontIcon(Feather.USERS));
        button.getStyleClass().add("add");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        MenuItem make = new MenuItem(Messages.get("window.class.make"));
        make.setId("make-assignment");
        make.setOnAction(event -> make());
        make.setAccelerator(Shortcut.ASSIGN.keys().getFirst());
        make.disableProperty().bind(desk.storyProperty().isNull());
        MenuItem compare = new MenuItem(Messages.get("assignment.class"));
        compare.setId("compare-class");
        compare.setOnAction(event -> compare());
        button.getItems().addAll(make, compare);
        button.managedProperty().bind(button.visibleProperty());
        desk.errandsProperty().subscribe(it -> button.setVisible(it != null));
    }

    /** The menu; it is not there where nothing can be made. */
    MenuButton button() {
        return button;
    }

    /** What a class handed in gets a window of its own. */
    private void compare() {
        FilePicker.Wanted wanted =
                new FilePicker.Wanted(
                        Messages.get("assignment.class"),
                        "",
                        Map.of(Messages.get("assignment.class.assignments"), List.of("parallax")));
        picker.files(button.getScene().getWindow(), wanted).stream()
                .findFirst()
                .ifPresent(file -> desk.ask(it -> it.compareClass(file, desk.appearance())));
    }

    /** Asks what a class is to be asked of the shown story. */
    void make() {
        StoryModel story = desk.storyProperty().get();
        if (story != null && desk.errandsProperty().get() != null) {
            desk.questionProperty().set(new Question.Assignment(story));
        }
    }
}
