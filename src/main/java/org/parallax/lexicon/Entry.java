package org.parallax.lexicon;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * One row of a lexicon.
 *
 * @param list the file's name without its ending
 * @param line the row's line in its file, from 1
 * @param pattern the words that the row is about
 * @param except wordings in which it does not count
 * @param category how its words frame what they tell; null in a list that has no such column
 * @param strength 3 where its words judge wherever they stand, 2 mostly, 1 only beside others; 0 in
 *     a list that has no such column
 * @param columns every cell by its column's name
 */
public record Entry(
        String list,
        int line,
        Pattern pattern,
        List<Pattern> except,
        @Nullable Category category,
        int strength,
        Map<String, String> columns) {
    public Entry {
        except = List.copyOf(except);
        columns = Map.copyOf(columns);
    }

    /** The cell under {@code column}, or nothing where the file has no such column. */
    public String get(String column) {
        return columns.getOrDefault(column, "");
    }
}
