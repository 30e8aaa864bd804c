package org.parallax.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What of the shown story's days the timeline view shows. */
public final class TimelineModel {
    private final Looked<Timeline> timeline;
    private final ObjectProperty<Timeline.Part> part =
            new SimpleObjectProperty<>(Timeline.Part.ALL);

    public TimelineModel(DeskModel desk) {
        timeline = new Looked<>(desk, DeskModel.View.TIMELINE, Timeline::of);
    }

    public ReadOnlyObjectProperty<@Nullable Timeline> timelineProperty() {
        return timeline.property();
    }

    public ObjectProperty<Timeline.Part> partProperty() {
        return part;
    }

    /** What is shown now. */
    public List<Timeline.Line> lines() {
        Timeline now = timeline.property().get();
        return now == null ? List.of() : now.lines(part.get());
    }
}
