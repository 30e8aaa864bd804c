package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Corrections;
import org.parallax.article.Part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the window asks of the program. Each is begun at once and done beside the window, which
 * shows how far it is; what cannot be done leaves the desk as it was and is told in a sentence.
 */
public interface Errands {
    /** Reads the articles on the desk anew, with a list of framing words of the reader's own. */
    void words(@Nullable Path list);

    /** Puts the articles of these files and folders on the desk, beside those that are there. */
    void open(List<Path> files);

    /**
     * Fetches pages from the net; an address of a feed brings what it lists, to pick from.
     *
     * @param addresses as people write them, with or without https:// before them
     */
    void fetch(List<String> addresses);

    /**
     * Puts the articles of a table on the desk.
     *
     * @param columns which heading holds what; a part that no heading holds is left out
     */
    void table(Path file, Map<Part, String> columns);

    /** Puts a text on the desk that stands in no file. */
    void paste(String text);

    /** Changes what the reader says of an article, and shows it so. */
    void correct(String article, UnaryOperator<Corrections> change);
}
