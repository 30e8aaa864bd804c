package org.parallax.cli;

import org.parallax.export.MarkedAssignment;
import org.parallax.flag.Classwork;

/**
 * What a class handed in, read and laid side by side.
 *
 * @param isWhole whether every file could be used
 */
record Compared(MarkedAssignment assignment, Classwork work, boolean isWhole) {
    /** The status of a verb that did what it could with it. */
    int status() {
        return isWhole ? Verbs.DONE : Verbs.BAD_INPUT;
    }
}
