package org.parallax.lexicon;

import java.util.List;
import java.util.Map;

/**
 * One row of a lexicon.
 *
 * @param line the row's line in its file, from 1
 * @param pattern the words that the row is about
 * @param except wordings in which it does not count
 * @param columns every cell by its column's name
 */
public record Entry(int line, Pattern pattern, List<Pattern> except, Map<String, String> columns) {
    public Entry {
        except = List.copyOf(except);
        columns = Map.copyOf(columns);
    }

    /** The cell under {@code column}, or nothing where the file has no such column. */
    public String get(String column) {
        return columns.getOrDefault(column, "");
    }
}
