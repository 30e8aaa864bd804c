package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

/** The top of the window: the name, the search, and how the page looks. */
final class Toolbar extends HBox {
    Toolbar(DeskModel desk, SearchField search, Adding adding) {
        getStyleClass().add("toolbar");
        Label name = new Label(Messages.get("window.name"), new Sign());
        name.getStyleClass().add("product");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(search, Priority.SOMETIMES);
        HBox sizes =
                new HBox(
                        size("window.smaller", () -> desk.resizeText(-1)),
                        size("window.larger", () -> desk.resizeText(1)));
        sizes.setAlignment(Pos.CENTER);
        sizes.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        name,
                        adding.button(),
                        views(desk),
                        space,
                        search,
                        sizes,
                        theme(desk),
                        keys(desk));
    }

    private static Segments<DeskModel.View> views(DeskModel desk) {
        Segments<DeskModel.View> views =
                new Segments<>(DeskModel.View.class, "view-", desk.viewProperty());
        views.say(view -> Messages.get("window.view." + Words.key(view)));
        return views;
    }

    private static Button size(String key, Runnable action) {
        Button button = new Button(Messages.get(key));
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(Messages.get(key + ".about")));
        button.setAccessibleText(Messages.get(key + ".about"));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static IconButton keys(DeskModel desk) {
        IconButton button =
                new IconButton(
                        Feather.HELP_CIRCLE,
                        "window.keys.button",
                        () -> desk.questionProperty().set(new Question.Keys()));
        button.setId("show-keys");
        return button;
    }

    private static IconButton theme(DeskModel desk) {
        IconButton button =
                new IconButton(
                        Feather.MOON,
                        "window.dark",
                        () -> desk.darkProperty().set(!desk.darkProperty().get()));
        button.setId("theme");
        desk.darkProperty()
                .subscribe(dark -> {
                    button.setGraphic(new FontIcon(dark ? Feather.SUN : Feather.MOON));
                    button.say(dark ? "window.light" : "window.dark");
                });
        return button;
    }
}
