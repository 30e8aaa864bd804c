package org.parallax.ui;

import org.parallax.article.TableHead;

import java.util.List;

/** What the window asks the reader, in a sheet over everything else. */
public sealed interface Question {
    /** Which addresses to fetch; {@code words} stand there already, one address a line. */
    record Addresses(String words) implements Question {}

    /** Which text to add; {@code words} stand there already. */
    record Text(String words) implements Question {}

    /** Which articles of a feed to fetch. */
    record Feed(Offer offer) implements Question {}

    /** What the columns of a table hold; the others wait until it is answered. */
    record Columns(TableHead table, List<TableHead> others) implements Question {
        public Columns {
            others = List.copyOf(others);
        }
    }

    /** Nothing: it tells which keys there are. */
    record Keys() implements Question {}

    /** What is to go into a file for others, or which files of theirs are to come in. */
    record HandOn() implements Question {}

    /** What a class is to be asked of a story. */
    record Assignment(StoryModel story) implements Question {}

    /** What outlet, headline, byline and day of an article really are. */
    record Masthead(ColumnModel column) implements Question {}
}
