package org.parallax.ui;

import org.parallax.article.Part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A file of many articles of which the reader is to say what its columns hold.
 *
 * @param rows how many there are
 * @param guessed which heading is taken to hold what
 * @param example a cell of each heading that holds something
 */
public record Table(
        Path file,
        int rows,
        List<String> headings,
        Map<Part, String> guessed,
        Map<String, String> example) {
    public Table {
        headings = List.copyOf(headings);
        guessed = Map.copyOf(guessed);
        example = Map.copyOf(example);
    }
}
