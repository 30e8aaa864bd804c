package org.parallax.ui;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.parallax.message.Messages;

import java.util.Arrays;

/** The timeline view: the days on which a story happened and was told. */
final class TimelineView extends VBox {
    private final DeskModel desk;
    private final TimelineModel model;
    private final Segments<Timeline.Part> parts;
    private final StoryLines<Timeline.Line> lines;

    TimelineView(DeskModel desk, TimelineModel model) {
        this.desk = desk;
        this.model = model;
        parts = new Segments<>(Timeline.Part.class, "timeline-", model.partProperty());
        lines = new StoryLines<>(desk, TimelineLines::tell, Messages.get("window.timeline.list"));
        lines.setId("timeline-lines");
        VBox.setVgrow(lines, Priority.ALWAYS);
        getStyleClass().add("story-view");
        getChildren().addAll(new FlowPane(10, 8, parts), lines);
        model.timelineProperty().subscribe(it -> show());
        model.partProperty().subscribe(it -> show());
    }

    private void show() {
        Timeline timeline = model.timelineProperty().get();
        parts.say(part ->
                Messages.get(
                        "window.timeline.part." + Words.key(part),
                        timeline == null ? 0 : timeline.count(part)));
        lines.show(
                Arrays.asList(desk.storyProperty().get(), model.partProperty().get()),
                model.lines(),
                Messages.get("window.timeline.none"));
    }

    /** Gives it the keyboard. */
    void open() {
        lines.enter();
    }
}
