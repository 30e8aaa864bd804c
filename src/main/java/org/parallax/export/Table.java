package org.parallax.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of one kind.
 *
 * @param own the names of the cells that rows of this kind alone have
 */
record Table(What what, List<String> own, List<Row> rows) {
    Table {
        own = List.copyOf(own);
        rows = List.copyOf(rows);
    }

    private List<String> columns() {
        if (!what.isMark()) {
            return own;
        }
        List<String> columns = new ArrayList<>(Row.PLACE);
        columns.addAll(own);
        return columns;
    }

    private List<Cell> cells(Row row) {
        return what.isMark() ? row.cells() : row.own();
    }

    /** All its cells, in the order of the columns. */
    Grid grid() {
        return new Grid(what.typed(), columns(), rows.stream().map(this::cells).toList());
    }
}
