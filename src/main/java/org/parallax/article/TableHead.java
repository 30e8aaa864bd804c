package org.parallax.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a file of many articles says of itself, for the reader to tell what its columns hold.
 *
 * @param rows how many there are
 * @param headings in the order of the file
 * @param guessed which heading is taken to hold what
 * @param example the first cell of each heading that holds something
 */
public record TableHead(
        Path file,
        int rows,
        List<String> headings,
        Map<Part, String> guessed,
        Map<String, String> example) {
    public TableHead {
        headings = List.copyOf(headings);
        guessed = Map.copyOf(guessed);
        example = Map.copyOf(example);
    }
}
