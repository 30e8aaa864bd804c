package org.parallax.cli;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.export.AssignmentFile;
import org.parallax.flag.Flag;
import org.parallax.flag.SharedFlag;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.Counts;
import org.parallax.library.LibraryException;
import org.parallax.library.Merged;
import org.parallax.source.Progress;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the verbs can ask of a library. The program has one; the tests' stand-in is another. */
public interface Librarian {
    /**
     * Adds what is asked for, or leaves it to another Parallax that is adding to this library.
     *
     * @param progress told of what is saved; where it answers false, no more is added
     */
    Added add(Asked asked, Progress progress) throws LibraryException, LexiconException;

    /**
     * Finds articles of the library.
     *
     * @param limit the most articles
     * @param progress told where the index has to be made first
     * @param then what is done with what was found, while the library is open
     */
    void search(String query, int limit, Progress progress, Consumer<Drawn> then)
            throws LibraryException, LexiconException;

    /**
     * What the reader flagged in articles that were read elsewhere, by the articles' ids; those
     * that the library does not have are left out.
     */
    Map<String, List<Flag>> flags(List<AnalyzedArticle> articles) throws LibraryException;

    /** What the reader flagged in all articles. */
    Flagged shared() throws LibraryException;

    /** What the reader flagged in these articles, as far as the library has them. */
    Flagged shared(List<Article> articles) throws LibraryException;

    /** What the reader answered to an assignment; nothing of it is changed. */
    Answered answered(AssignmentFile assignment) throws LibraryException;

    /** Takes in flags of others, all together or none; the reader's own stay as they are. */
    Merged merge(List<SharedFlag> flags) throws LibraryException;

    /**
     * Takes articles out, all together or none.
     *
     * @param names ids, or files, folders and addresses that articles were added from
     * @param flagged whether also those that the reader flagged are taken out, with their flags
     */
    Gone remove(List<String> names, boolean flagged) throws LibraryException;

    /** Makes the index anew, and answers how many articles are in it. */
    int rebuild(Progress progress) throws LibraryException, LexiconException;

    Counts stats() throws LibraryException;

    /** Looks everything over, and changes nothing. */
    Examined check() throws LibraryException;
}
