package org.parallax.export;

import java.util.List;

/**
 * Cells in rows, as a table is written.
 *
 * @param what what a row is, as a person types it
 * @param columns their names
 * @param rows each with a cell for every column
 */
record Grid(String what, List<String> columns, List<List<Cell>> rows) {
    Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
