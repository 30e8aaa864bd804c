package org.parallax.library;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An article that was taken out of a library, and all that it takes to put it back as it was. */
public final class Removed {
    private final List<Row> rows;

    /**
     * @param rows in an order in which none points to one that comes later
     */
    Removed(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * A row of a table.
     *
     * @param values by their columns, in the order of these
     */
    record Row(String table, Map<String, @Nullable Object> values) {
        Row {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Nullable Object value(String column) {
            return values.get(column);
        }

        /** The same with another value in a column. */
        Row with(String column, @Nullable Object value) {
            Map<String, @Nullable Object> other = new LinkedHashMap<>(values);
            other.put(column, value);
            return new Row(table, other);
        }
    }

    /** How many flags of the reader's were on it. */
    public int flags() {
        return (int) rows.stream().filter(it -> it.table().equals("flag")).count();
    }

    /** The article's own row. */
    Row article() {
        return rows.stream().filter(it -> it.table().equals("article")).findFirst().orElseThrow();
    }

    List<Row> rows() {
        return rows;
    }
}
