package org.parallax.cli;

import org.parallax.index.SearchHit;
import org.parallax.lexicon.LexiconException;

import java.nio.file.Path;
import java.util.List;

/**
 * What the verbs can ask of the program. The program itself is one; the tests' stand-in is another.
 */
public interface Program {
    /**
     * Reads, analyses and compares.
     *
     * @param plain whether a whole text is body
     * @param oneStory whether all articles are one story
     */
    Opened open(List<Path> paths, boolean plain, boolean oneStory) throws LexiconException;

    /** Places in {@code opened} where the query's words stand. */
    List<SearchHit> search(Opened opened, String query, int limit);

    /**
     * Opens the window, on the sample corpus where {@code paths} is empty, and answers when it is
     * closed.
     */
    int window(List<Path> paths);

    /** Draws the window into a picture. */
    int snapshot(List<Path> paths, Picture picture);

    /**
     * A picture to draw.
     *
     * @param width in pixels
     * @param height in pixels
     */
    record Picture(Path file, int width, int height, boolean dark) {}
}
