package org.parallax.library;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** An article that was taken out of a library, and all that it takes to put it back as it was. */
public final class Removed {
    private final long key;
    private final String place;
    private final List<Rows> rows;

    /**
     * @param rows in an order in which none points to one that comes later
     */
    Removed(long key, String place, List<Rows> rows) {
        this.key = key;
        this.place = place;
        this.rows = List.copyOf(rows);
    }

    /**
     * Rows of a table.
     *
     * @param values of each row, in the order of the columns
     */
    record Rows(String table, List<String> columns, List<List<@Nullable Object>> values) {
        Rows {
            columns = List.copyOf(columns);
            values = List.copyOf(values);
        }
    }

    /** The article's key, which no other gets. */
    public long key() {
        return key;
    }

    /** How many flags of the reader's were on it. */
    public int flags() {
        return rows.stream()
                .filter(it -> it.table().equals("flag"))
                .mapToInt(it -> it.values().size())
                .sum();
    }

    /** What stood in a column of its row. */
    @Nullable Object said(String column) {
        Rows article =
                rows.stream().filter(it -> it.table().equals("article")).findFirst().orElseThrow();
        return article.values().getFirst().get(article.columns().indexOf(column));
    }

    /** Where it came from. */
    String place() {
        return place;
    }

    List<Rows> rows() {
        return rows;
    }
}
