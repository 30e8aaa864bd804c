package org.parallax.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Which quotations of the shown story the quotes view shows. */
public final class QuotesModel {
    private final Looked<Quotes> quotes;
    private final ObjectProperty<Quotes.Part> part = new SimpleObjectProperty<>(Quotes.Part.ALL);
    private final StringProperty sought = new SimpleStringProperty("");

    public QuotesModel(DeskModel desk) {
        quotes = new Looked<>(desk, DeskModel.View.QUOTES, Quotes::of);
    }

    public ReadOnlyObjectProperty<@Nullable Quotes> quotesProperty() {
        return quotes.property();
    }

    public ObjectProperty<Quotes.Part> partProperty() {
        return part;
    }

    /** What the reader looks for among speakers and words; empty for all. */
    public StringProperty soughtProperty() {
        return sought;
    }

    /** What is shown now. */
    public List<Quotes.Line> lines() {
        Quotes now = quotes.property().get();
        return now == null ? List.of() : now.lines(part.get(), sought.get());
    }
}
