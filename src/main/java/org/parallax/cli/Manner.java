package org.parallax.cli;

import org.parallax.source.Columns;

/**
 * How articles are read.
 *
 * @param plain whether a whole text is body
 * @param oneStory whether all articles are one story
 * @param columns what the columns of a table hold
 * @param inward whether addresses of this machine and its own network are asked too
 */
public record Manner(boolean plain, boolean oneStory, Columns columns, boolean inward) {
    public static final Manner USUAL = new Manner(false, false, Columns.GUESSED, false);
}
