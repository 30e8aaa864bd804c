package org.parallax.ui;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

/** What a teacher does with a class. */
final class ClassMenu {
    private final DeskModel desk;
    private final MenuButton button = new MenuButton(Messages.get("window.class"));

    ClassMenu(DeskModel desk) {
        this.desk = desk;
        button.setId("class");
        button.setGraphic(new FontIcon(Feather.USERS));
        button.getStyleClass().add("add");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        MenuItem make = new MenuItem(Messages.get("window.class.make"));
        make.setId("make-assignment");
        make.setOnAction(event -> make());
        make.setAccelerator(Shortcut.ASSIGN.keys().getFirst());
        make.disableProperty().bind(desk.storyProperty().isNull());
        button.getItems().add(make);
        button.managedProperty().bind(button.visibleProperty());
        desk.errandsProperty().subscribe(it -> button.setVisible(it != null));
    }

    /** The menu; it is not there where nothing can be made. */
    MenuButton button() {
        return button;
    }

    /** Asks what a class is to be asked of the shown story. */
    void make() {
        StoryModel story = desk.storyProperty().get();
        if (story != null && desk.errandsProperty().get() != null) {
            desk.questionProperty().set(new Question.Assignment(story));
        }
    }
}
