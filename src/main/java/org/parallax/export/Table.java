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

    List<String> columns() {
        if (!what.isMark()) {
            return own;
        }
        List<String> columns = new ArrayList<>(Row.PLACE);
        columns.addAll(own);
        return columns;
    }

    /** The cells of one of its rows, in the order of the columns. */
    List<Cell> cells(Row row) {
        return what.isMark() ? row.cells() : row.own();
    }
}
