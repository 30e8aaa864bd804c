package org.parallax.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Objects;

/** What the reader looks for in the search view, and how its results are laid out. */
public final class Seeking {
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty last = new SimpleStringProperty("");
    private final ObjectProperty<Inquiries.Scope> scope =
            new SimpleObjectProperty<>(Inquiries.Scope.LIBRARY);
    private final ObjectProperty<Shape> shape = new SimpleObjectProperty<>(Shape.ARTICLES);
    private final BooleanProperty asking = new SimpleBooleanProperty();

    /** How results are laid out. */
    public enum Shape {
        /** Article by article, with passages. */
        ARTICLES,
        /** What was said, with each outlet's clipping. */
        QUOTES,
        /** Every place on a line of its own. */
        LINES
    }

    /** As typed. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The last search of all, wherever it was typed; empty where there was none. */
    public StringProperty lastProperty() {
        return last;
    }

    public ObjectProperty<Inquiries.Scope> scopeProperty() {
        return scope;
    }

    public ObjectProperty<Shape> shapeProperty() {
        return shape;
    }

    /** Whether an answer is on its way. */
    public BooleanProperty askingProperty() {
        return asking;
    }

    /** What is asked: the query without the blanks around it. */
    String words() {
        return Objects.requireNonNullElse(query.get(), "").strip();
    }
}
