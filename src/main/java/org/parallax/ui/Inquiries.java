package org.parallax.ui;

import java.util.List;

/**
 * What the window asks of the articles, those that it shows and all others. None of it is asked on
 * the window's thread, and it goes on for as long as it takes.
 */
public interface Inquiries {
    /** Where to look. */
    enum Scope {
        /** In the articles that the window shows. */
        DESK,
        /** In all that the library keeps. */
        LIBRARY
    }

    /**
     * How much the reader flagged in all that the library keeps.
     *
     * @param articles those that have a flag
     */
    record Flagged(long flags, long articles) {}

    /** Counts what the reader flagged; nothing where there is no library. */
    Flagged flagged();

    /** Finds what a person typed; no text is an error. */
    Answer find(String query, Scope scope);

    /** Whether there is no article at all. */
    boolean isEmpty(Scope scope);

    /** How the query could go on, as whole queries. */
    List<String> complete(String typed, Scope scope);

    /**
     * Finds the articles that are most like one, best first.
     *
     * @param key the article's, in {@code scope}
     */
    Answer similar(long key, Scope scope);
}
