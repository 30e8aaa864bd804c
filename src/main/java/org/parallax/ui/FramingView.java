package org.parallax.ui;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.parallax.message.Messages;

import java.util.Arrays;
import java.util.List;

/** The framing view: in what words each outlet tells the story. */
final class FramingView extends VBox {
    private static final double HEADLINE = 160;
    private static final double CELL = 130;

    /** What the list's own scroll bar and the sides of a line take. */
    private static final double SIDES = 60;

    private final DeskModel desk;
    private final FramingModel model;
    private final Segments<Framing.Part> parts;
    private final StoryLines<Framing.Line> lines;
    private int wide = 1;
    private int cells = 1;

    FramingView(DeskModel desk, FramingModel model) {
        this.desk = desk;
        this.model = model;
        parts = new Segments<>(Framing.Part.class, "framing-", model.partProperty());
        lines =
                new StoryLines<>(
                        desk, new FramingLines(desk)::tell, Messages.get("window.framing.list"));
        lines.setId("framing-lines");
        VBox.setVgrow(lines, Priority.ALWAYS);
        getStyleClass().add("story-view");
        getChildren().addAll(new FlowPane(10, 8, parts), lines);
        model.framingProperty().subscribe(it -> show());
        model.partProperty().subscribe(it -> show());
        lines.room().subscribe(it -> fit(it.doubleValue()));
    }

    /** More finds room side by side in a wider window. */
    private void fit(double width) {
        double room = width - SIDES;
        int headlines = Math.max(1, (int) (room / HEADLINE));
        int outlets = Math.max(1, (int) ((room - FramingLines.NAME) / CELL));
        if (headlines != wide || outlets != cells) {
            wide = headlines;
            cells = outlets;
            show();
        }
    }

    private void show() {
        Framing framing = model.framingProperty().get();
        parts.say(part ->
                Messages.get(
                        "window.framing.part." + Words.key(part),
                        framing == null ? 0 : framing.count(part)));
        lines.show(
                Arrays.asList(desk.storyProperty().get(), model.partProperty().get()),
                framing == null ? List.of() : model.lines(wide, cells),
                "");
    }

    /** Gives it the keyboard. */
    void open() {
        lines.enter();
    }
}
