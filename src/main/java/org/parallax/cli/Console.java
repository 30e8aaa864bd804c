package org.parallax.cli;

import org.parallax.source.Unread;

import java.io.PrintStream;

/**
 * Where the verbs read and print.
 *
 * @param out results
 * @param err one sentence for each path that could not be read
 */
record Console(Program program, PrintStream out, PrintStream err) {

    /** Names every path that gave no article; status 2 only where none gave one. */
    int report(Opened opened) {
        for (Unread unread : opened.unread()) {
            err.println(unread.reason().sentence());
        }
        return opened.articles().isEmpty() ? Verbs.BAD_INPUT : Verbs.DONE;
    }
}
