package org.parallax.cli;

import org.parallax.lexicon.LexiconException;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the verbs read and print.
 *
 * @param out results
 * @param err one sentence for each path that could not be read
 */
record Console(Program program, PrintStream out, PrintStream err) {

    /** Names every path that gave no article; status 2 only where none gave one. */
    int report(Opened opened) {
        opened.unreadSentences().forEach(err::println);
        return opened.articles().isEmpty() ? Verbs.BAD_INPUT : Verbs.DONE;
    }

    /** Shows the window; what could not be read is named here too, once it is closed. */
    int show(List<Path> paths) throws LexiconException, NoScreenException {
        Optional<Opened> shown = program.window(paths);
        return shown.isPresent() ? report(shown.get()) : Verbs.DONE;
    }
}
