package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

/** Which facts of the shown story the coverage view shows, and in what order. */
public final class CoverageModel {
    private final DeskModel desk;
    private final Looked<Coverage> coverage;
    private final ObjectProperty<Coverage.Part> part =
            new SimpleObjectProperty<>(Coverage.Part.ALL);
    private final ObservableSet<Coverage.Kind> kinds = FXCollections.observableSet();
    private final IntegerProperty by = new SimpleIntegerProperty(-1);
    private final IntegerProperty column = new SimpleIntegerProperty(-1);
    private final ObservableList<Coverage.Row> rows = FXCollections.observableArrayList();

    public CoverageModel(DeskModel desk) {
        this.desk = desk;
        this.coverage = new Looked<>(desk, DeskModel.View.COVERAGE, Coverage::of);
        coverage.property().subscribe(it -> renew());
        part.subscribe(it -> arrange());
        by.subscribe(it -> arrange());
        kinds.addListener((InvalidationListener) it -> arrange());
    }

    private void renew() {
        Coverage now = coverage.property().get();
        int columns = now == null ? 0 : now.columns().size();
        if (by.get() >= columns) {
            by.set(-1);
        }
        if (column.get() >= columns) {
            column.set(-1);
        }
        arrange();
    }

    private void arrange() {
        Coverage now = coverage.property().get();
        if (now == null) {
            rows.clear();
        } else {
            rows.setAll(now.rows(part.get(), kinds, by.get()));
        }
    }

    public ReadOnlyObjectProperty<@Nullable Coverage> coverageProperty() {
        return coverage.property();
    }

    public ObjectProperty<Coverage.Part> partProperty() {
        return part;
    }

    /** The kinds that are shown; none means all. */
    public ObservableSet<Coverage.Kind> kinds() {
        return kinds;
    }

    /** The column whose article's order the facts take; −1 for the facts' own order. */
    public IntegerProperty byProperty() {
        return by;
    }

    /** The column that the reader is in; −1 for the facts themselves. */
    public IntegerProperty columnProperty() {
        return column;
    }

    /** Goes to the column beside. */
    public void step(int to) {
        Coverage now = coverage.property().get();
        int last = now == null ? -1 : now.columns().size() - 1;
        column.set(Math.clamp(column.get() + to, -1, last));
    }

    /** The shown facts. */
    public ObservableList<Coverage.Row> rows() {
        return rows;
    }

    public void toggle(Coverage.Kind kind) {
        if (!kinds.remove(kind)) {
            kinds.add(kind);
        }
    }

    /** Picks a fact where the reader is; where that article lacks it, its first mention. */
    public void pick(Coverage.Row row) {
        Coverage now = coverage.property().get();
        int at = now == null ? -1 : place(row, column.get());
        if (now == null || at < 0) {
            return;
        }
        Span span = row.cells().get(at).at();
        if (span != null) {
            desk.select(new Selection(now.columns().get(at).id(), span, row.subject()));
        }
    }

    private static int place(Coverage.Row row, int column) {
        if (column >= 0 && row.cells().get(column).at() != null) {
            return column;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).at() != null) {
                return i;
            }
        }
        return -1;
    }

    /** Goes back to the columns. */
    public void close() {
        desk.viewProperty().set(DeskModel.View.COMPARE);
    }

    /** Shows the sentence in its article's column. */
    public void open(Coverage.Row row) {
        desk.viewProperty().set(DeskModel.View.COMPARE);
        pick(row);
    }
}
