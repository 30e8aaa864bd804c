package org.parallax.ui;

import org.parallax.export.Format;
import org.parallax.export.Gathered;
import org.parallax.export.What;

import java.util.Set;

/** What the reader has written into a file for others. */
public sealed interface Handout {
    /** A report of stories; the ending of the file's name says in what form. */
    record Page(Gathered told) implements Handout {}

    /** Marks or articles, for other programs. */
    record Data(Gathered told, Set<What> whats, Format format) implements Handout {
        public Data {
            whats = Set.copyOf(whats);
        }
    }

    /** What the reader flagged in some articles. */
    record Flags(Gathered told) implements Handout {}

    /** What the reader flagged in all articles of the library. */
    record AllFlags() implements Handout {}
}
