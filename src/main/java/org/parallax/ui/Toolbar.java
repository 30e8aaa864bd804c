package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

/** The top of the window: the name, the views, the search, and how the page looks. */
final class Toolbar extends LineOrTwo {
    Toolbar(
            DeskModel desk,
            SearchField search,
            Adding adding,
            ClassMenu classes,
            ReadingCard reading) {
        super(start(desk, adding, classes), views(desk), end(desk, search, reading));
        getStyleClass().add("toolbar");
    }

    private static HBox start(DeskModel desk, Adding adding, ClassMenu classes) {
        Label name = new Label(Messages.get("window.name"), new Sign());
        name.getStyleClass().add("product");
        name.setMinWidth(USE_PREF_SIZE);
        HBox start = line(fold("left", desk.appearance().left()), name);
        if (desk.isFree()) {
            start.getChildren().addAll(adding.button(), classes.button(), handOn(desk));
        }
        return start;
    }

    /** Opens the ways out of the window; it is not there where there are none. */
    private static Button handOn(DeskModel desk) {
        Button button = new Button(Messages.get("window.handon.button"));
        button.setId("hand-on");
        button.setGraphic(new FontIcon(Feather.SHARE));
        button.getStyleClass().addAll("add", "hand-on");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Messages.get("window.handon.button.about")));
        button.setOnAction(event -> desk.questionProperty().set(new Question.HandOn()));
        button.managedProperty().bind(button.visibleProperty());
        desk.errandsProperty().subscribe(it -> button.setVisible(it != null));
        return button;
    }

    private static Segments<DeskModel.View> views(DeskModel desk) {
        Segments<DeskModel.View> views =
                new Segments<>(DeskModel.View.class, "view-", desk.viewProperty());
        views.say(view -> Messages.get("window.view." + Words.key(view)));
        return views;
    }

    private static HBox end(DeskModel desk, SearchField search, ReadingCard reading) {
        HBox end =
                line(
                        search,
                        reading(reading),
                        keys(desk),
                        fold("right", desk.appearance().right()));
        end.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(search, Priority.ALWAYS);
        return end;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("toolbar-line");
        return line;
    }

    /** Opens what is read with: size, lines, letters and colors. */
    static Button reading(ReadingCard card) {
        Button button = new Button(Messages.get("window.reading.button"));
        button.setId("reading");
        button.getStyleClass().add("icon-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Messages.get("window.reading.about")));
        button.setAccessibleText(Messages.get("window.reading.about"));
        button.setOnAction(event -> card.toggle(button));
        return button;
    }

    static IconButton keys(DeskModel desk) {
        IconButton button =
                new IconButton(
                        Feather.HELP_CIRCLE,
                        "window.keys.button",
                        () -> desk.questionProperty().set(new Question.Keys()));
        button.setId("show-keys");
        return button;
    }

    /** Folds a side of the window away, or opens it. */
    static IconButton fold(String which, Side side) {
        IconButton button = new IconButton(Feather.SIDEBAR, "window.side.left.fold", side::toggle);
        button.setId("fold-" + which);
        if (which.equals("right")) {
            button.getGraphic().setScaleX(-1);
        }
        side.shown()
                .subscribe(it -> button.say("window.side." + which + (it ? ".fold" : ".unfold")));
        return button;
    }
}
