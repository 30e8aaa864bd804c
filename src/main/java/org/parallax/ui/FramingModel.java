package org.parallax.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What of the shown story's framing the framing view shows. */
public final class FramingModel {
    private final Looked<Framing> framing;
    private final ObjectProperty<Framing.Part> part = new SimpleObjectProperty<>(Framing.Part.ALL);

    public FramingModel(DeskModel desk) {
        framing = new Looked<>(desk, DeskModel.View.FRAMING, Framing::of);
    }

    public ReadOnlyObjectProperty<@Nullable Framing> framingProperty() {
        return framing.property();
    }

    public ObjectProperty<Framing.Part> partProperty() {
        return part;
    }

    /**
     * What is shown now.
     *
     * @param wide how many headlines find room side by side
     * @param cells how many outlets find room in the names' table
     */
    public List<Framing.Line> lines(int wide, int cells) {
        Framing now = framing.property().get();
        return now == null ? List.of() : now.lines(part.get(), wide, cells);
    }
}
