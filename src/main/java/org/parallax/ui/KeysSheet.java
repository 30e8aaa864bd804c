package org.parallax.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All keys of the window, by the rooms in which they work. */
final class KeysSheet {
    /** The rooms as they stand beside each other, so that the sheet is not higher than a window. */
    private static final List<List<Shortcut.Room>> ROOMS =
            List.of(
                    List.of(
                            Shortcut.Room.WINDOW,
                            Shortcut.Room.COLUMNS,
                            Shortcut.Room.FLAGS,
                            Shortcut.Room.ASSIGNMENT),
                    List.of(Shortcut.Room.ARTICLE, Shortcut.Room.SEARCH, Shortcut.Room.VIEWS));

    private KeysSheet() {}

    static Sheet sheet(DeskModel desk, Runnable close) {
        KeyGuide guide = new KeyGuide(desk);
        HBox sides = new HBox();
        sides.getStyleClass().add("key-rooms");
        for (List<Shortcut.Room> rooms : ROOMS) {
            VBox side = new VBox();
            rooms.stream()
                    .filter(it -> !guide.lines(it).isEmpty())
                    .forEach(it -> side.getChildren().add(room(it, guide.lines(it))));
            side.getStyleClass().add("key-side");
            HBox.setHgrow(side, Priority.ALWAYS);
            sides.getChildren().add(side);
        }
        ScrollPane pane = new ScrollPane(sides);
        pane.setId("keys");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(true);
        pane.setAccessibleText(spoken(guide));
        pane.getStyleClass().add("keys");
        Sheet sheet = new Sheet("window.keys", close, pane, pane);
        sheet.getStyleClass().add("wide");
        VBox.setVgrow(pane, Priority.ALWAYS);
        return sheet.telling();
    }

    private static VBox room(Shortcut.Room room, List<Shortcut.Line> lines) {
        VBox part = new VBox();
        Label title = new Label(room.title());
        title.getStyleClass().add("key-room-title");
        part.getChildren().add(title);
        lines.forEach(it -> part.getChildren().add(new KeyLine(it.does(), it.keys())));
        part.getStyleClass().add("key-room");
        return part;
    }

    /** All of it, for who cannot see it. */
    private static String spoken(KeyGuide guide) {
        return Stream.of(Shortcut.Room.values())
                .filter(room -> !guide.lines(room).isEmpty())
                .map(room ->
                        guide.lines(room).stream()
                                .map(it -> it.keys() + ": " + it.does())
                                .collect(Collectors.joining("; ", room.title() + ". ", ".")))
                .collect(Collectors.joining(" "));
    }
}
