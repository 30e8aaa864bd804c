package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Corrections;
import org.parallax.article.Part;
import org.parallax.export.AssignmentDraft;
import org.parallax.flag.Assignment;
import org.parallax.flag.Change;
import org.parallax.text.Span;

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

    /**
     * Puts an article of the library on the desk, or finds it there, and shows its story.
     *
     * @param key the article's, in the library
     * @param at the words to bring into sight, null for its beginning
     */
    void bring(long key, @Nullable Span at);

    /** Takes an article off the desk; the library keeps it. */
    void putAway(String article);

    /**
     * Takes an article out of the library, with the reader's flags on it, and off the desk where it
     * lies there. It can be put back as long as the window is open.
     *
     * @param key the article's, in the library
     */
    void remove(long key);

    /** Puts an article back that was taken out of the library, and where it lay on the desk. */
    void putBack(long key);

    /**
     * Writes something into a file, in place of what stands there; what was written is told in a
     * sentence.
     */
    void handOn(Handout what, Path file);

    /** Takes flags that others wrote into the library; the reader's own stay as they are. */
    void takeIn(List<Path> files);

    /** Keeps what the reader changed in the flags of an article. */
    void flags(String article, Change made);

    /**
     * Writes an assignment for a class, and says what is in it.
     *
     * @param texts whether the articles go with it
     */
    void assign(AssignmentDraft draft, Assignment.Brief brief, boolean texts, Path file);

    /** Keeps a search, to be asked again; asking for what is kept already changes nothing. */
    void keepSearch(String query);

    /**
     * Opens the window of a class, in which answers to an assignment are compared.
     *
     * @param looks of the window that asks
     */
    void compareClass(Path assignment, Appearance looks);

    /** Forgets a search that was kept. */
    void forgetSearch(String query);
}
