package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.export.AssignmentFile;
import org.parallax.export.MarkedAssignment;
import org.parallax.flag.Classwork;
import org.parallax.index.Found;
import org.parallax.lexicon.LexiconException;
import org.parallax.source.Feed;
import org.parallax.source.UnreadPlaceException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the verbs can ask of the program. The program itself is one; the tests' stand-in is another.
 */
public interface Program {
    /** Reads and analyses, and compares nothing. */
    Opened read(Asked asked) throws LexiconException;

    /** Analyses articles that are read already, and compares nothing. */
    List<AnalyzedArticle> mark(List<Article> articles) throws LexiconException;

    /** Reads, analyses and compares. */
    Opened open(Asked asked) throws LexiconException;

    /**
     * The articles that a feed names.
     *
     * @param asked one place, a feed
     * @throws UnreadPlaceException where it is none, or cannot be had
     */
    Feed feed(Asked asked) throws LexiconException, UnreadPlaceException;

    /**
     * What the query finds in {@code opened}; an article's key is its place there.
     *
     * @param limit the most articles
     */
    Found search(Opened opened, String query, int limit);

    /**
     * The library in a folder; nothing is done to it yet.
     *
     * @param library the folder, null for the usual one
     */
    Librarian librarian(@Nullable Path library);

    /**
     * The checksum of each word list that articles are read with, by the list's name.
     *
     * @param words a reader's own list of framing words, or null
     */
    Map<String, String> lists(@Nullable Path words) throws LexiconException;

    /** The folder of the typefaces that Parallax comes with. */
    Path fonts();

    /**
     * Shows the window, on the sample articles where no path is asked for, and answers when it is
     * closed.
     *
     * @return what it showed at last; nothing where the reader stopped the reading
     * @throws NoScreenException where no window can be shown
     */
    Optional<Opened> window(Asked asked) throws LexiconException, NoScreenException;

    /**
     * Shows a window for each assignment, and answers when all are closed.
     *
     * @return a sentence for each that could not be shown
     * @throws NoScreenException where no window can be shown
     */
    List<String> windows(Asked asked, List<AssignmentFile> assignments) throws NoScreenException;

    /**
     * Draws the window of an assignment into a picture.
     *
     * @return whether what was to be picked is there; else nothing is drawn
     * @throws IOException where the file cannot be written
     */
    boolean snapshot(AssignmentFile assignment, Picture picture)
            throws IOException, LexiconException;

    /**
     * Draws the window with {@code opened} in it into a picture.
     *
     * @return whether what was to be picked is there; else nothing is drawn
     * @throws IOException where the file cannot be written
     */
    boolean snapshot(Opened opened, Picture picture) throws IOException;

    /**
     * Shows the window of a class, and answers when it is closed.
     *
     * @param answers files and folders that were handed in
     * @param key of them the one that the others are compared with; null for none
     * @throws NoScreenException where no window can be shown
     */
    void classroom(MarkedAssignment assignment, List<Path> answers, @Nullable Path key)
            throws NoScreenException;

    /**
     * Draws the window of a class into a picture.
     *
     * @param notes what is told of the files, a sentence each
     * @param file a PNG file, which is replaced
     */
    void snapshot(Classwork work, List<String> notes, Look look, Path file) throws IOException;

    /**
     * A picture to draw.
     *
     * @param file a PNG file, which is replaced
     * @param view what it shows
     * @param query what is looked for where the view is a search, else empty
     * @param marks what is marked in it
     */
    record Picture(Path file, Look look, View view, String query, Marks marks) {}

    /**
     * What is marked in a picture.
     *
     * @param picked words of the mark that is picked; null for the most widely shared fact
     * @param lenses whose marks are shown
     * @param library the folder of the library whose flags are shown; null for none
     */
    record Marks(@Nullable String picked, Set<Lens> lenses, @Nullable Path library) {
        public Marks {
            lenses = Set.copyOf(lenses);
        }
    }

    /** A kind of marks. */
    enum Lens {
        SHARED("facts"),
        ONLY_HERE("only-here"),
        QUOTES("quotes"),
        REPORTED("reported"),
        FRAMING("framing"),
        OPINION("opinion"),
        FLAGS("flags");

        private final String typed;

        Lens(String typed) {
            this.typed = typed;
        }

        /** As a person types it. */
        String typed() {
            return typed;
        }

        static Optional<Lens> of(String typed) {
            return Arrays.stream(values()).filter(it -> it.typed().equals(typed)).findFirst();
        }
    }

    /**
     * How a picture looks, whatever the reader's own window looks like.
     *
     * @param width in pixels
     * @param height in pixels
     * @param textSize in percent of the usual size
     */
    record Look(int width, int height, Colors theme, int textSize) {}

    /** The colors of a picture. */
    enum Colors {
        LIGHT,
        DARK,
        CONTRAST;

        static Optional<Colors> of(String typed) {
            return named(values(), typed);
        }
    }

    /** What a window can show. */
    enum View {
        COMPARE,
        COVERAGE,
        QUOTES,
        FRAMING,
        TIMELINE,
        SEARCH;

        /** As a person types it. */
        String typed() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<View> of(String typed) {
            return named(values(), typed);
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String typed) {
        return Arrays.stream(values)
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst();
    }
}
