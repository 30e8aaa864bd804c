package org.parallax.cli;

import org.parallax.lexicon.LexiconException;
import org.parallax.library.LibraryException;
import org.parallax.message.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** Adds articles to the library. */
@Command(name = "add", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AddCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final Paths paths = new Paths();

    @Mixin private final TableColumns columns = new TableColumns();

    @Mixin private final Kept kept = new Kept();

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws LibraryException, LexiconException {
        Asked asked = kept.asked(paths.places(), false, false, columns.columns());
        Added added =
                console.program()
                        .librarian(asked.library())
                        .add(asked, new Tidings("cli.saving", console.err()));
        added.notes().forEach(console.err()::println);
        added.unread().forEach(it -> console.err().println(it.reason().sentence()));
        if (added.isNothing()) {
            return Verbs.BAD_INPUT;
        }
        if (added.handed() > 0) {
            console.out().println(Messages.get("cli.handed", added.handed()));
        } else {
            console.out()
                    .println(
                            Messages.get(
                                    "cli.saved", added.fresh(), added.changed(), added.same()));
        }
        return Verbs.DONE;
    }
}
