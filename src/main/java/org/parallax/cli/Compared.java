package org.parallax.cli;

import org.parallax.flag.Classwork;

import java.util.List;

/**
 * What a class handed in, read and laid side by side.
 *
 * @param notes what the teacher should know of the files, a sentence each
 * @param isWhole whether every file could be used
 */
record Compared(Classwork work, List<String> notes, boolean isWhole) {
    Compared {
        notes = List.copyOf(notes);
    }

    /** The status of a verb that did what it could with it. */
    int status() {
        return isWhole ? Verbs.DONE : Verbs.BAD_INPUT;
    }
}
