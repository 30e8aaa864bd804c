package org.parallax.cli;

import org.parallax.export.Origin;
import org.parallax.lexicon.LexiconException;
import org.parallax.message.Messages;

import java.io.PrintStream;
import java.util.Optional;

/**
 * Where the verbs read and print.
 *
 * @param out results
 * @param err one sentence for each path that could not be read
 */
record Console(Program program, PrintStream out, PrintStream err) {

    /**
     * Names every path that gave no article, and what else the reader should know; status 2 only
     * where no path gave one.
     */
    int report(Opened opened) {
        opened.notices().forEach(err::println);
        return opened.articles().isEmpty() ? Verbs.BAD_INPUT : Verbs.DONE;
    }

    /** Shows the window; what could not be read is named here too, once it is closed. */
    int show(Asked asked) throws LexiconException, NoScreenException {
        Optional<Opened> shown = program.window(asked);
        return shown.isPresent() ? report(shown.get()) : Verbs.DONE;
    }

    /** What makes a file of what is asked for. */
    Origin origin(Asked asked) throws LexiconException {
        return asked.origin(program.lists(asked.words()));
    }

    /** Says in a sentence what cannot be done; status 2. */
    int refuse(String key, Object... words) {
        err.println(Messages.get(key, words));
        return Verbs.BAD_INPUT;
    }
}
