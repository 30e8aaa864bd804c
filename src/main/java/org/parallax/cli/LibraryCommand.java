package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.Counts;
import org.parallax.library.LibraryException;
import org.parallax.message.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/** Looks after the library. */
@Command(
        name = "library",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "(check | rebuild | remove | stats)")
final class LibraryCommand {
    private final Console console;

    LibraryCommand(Console console) {
        this.console = console;
    }

    /** Which library. */
    static final class Which {
        @Option(names = "--library", paramLabel = "DIR", descriptionKey = "cli.library.which")
        private @Nullable Path folder;

        Librarian librarian(Console console) {
            return console.program().librarian(folder);
        }
    }

    private Librarian librarian(Which which) {
        return which.librarian(console);
    }

    @Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
    int check(@Mixin Which which) throws LibraryException {
        Examined examined = librarian(which).check();
        examined.flaws().forEach(console.out()::println);
        if (examined.flaws().isEmpty()) {
            console.out().println(Messages.get("cli.sound", examined.articles()));
            return Verbs.DONE;
        }
        return Verbs.BAD_INPUT;
    }

    @Command(name = "rebuild", mixinStandardHelpOptions = true, versionProvider = Version.class)
    int rebuild(@Mixin Which which) throws LibraryException, LexiconException {
        int articles = librarian(which).rebuild(new Tidings("cli.indexing", console.err()));
        console.out().println(Messages.get("cli.rebuilt", articles));
        return Verbs.DONE;
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, versionProvider = Version.class)
    int remove(
            @Parameters(
                            arity = "1..*",
                            paramLabel = "ARTICLE",
                            descriptionKey = "cli.remove.articles")
                    List<String> articles,
            @Option(names = "--with-flags", descriptionKey = "cli.remove.with-flags")
                    boolean flagged,
            @Mixin Which which)
            throws LibraryException {
        Gone gone = librarian(which).remove(articles, flagged);
        gone.strange().forEach(it -> console.err().println(Messages.get("cli.remove.strange", it)));
        if (!gone.strange().isEmpty()) {
            return console.refuse("cli.remove.nothing");
        }
        if (!gone.done()) {
            return console.refuse("cli.remove.flagged", gone.articles(), gone.flags());
        }
        console.out().println(Messages.get("cli.removed", gone.articles(), gone.flags()));
        return Verbs.DONE;
    }

    @Command(name = "stats", mixinStandardHelpOptions = true, versionProvider = Version.class)
    int stats(@Mixin Which which) throws LibraryException {
        Counts counts = librarian(which).stats();
        line("cli.stats.articles", counts.articles());
        line("cli.stats.outlets", counts.outlets());
        line("cli.stats.characters", counts.characters());
        line("cli.stats.originals", counts.originals());
        line("cli.stats.stories", counts.stories());
        line("cli.stats.flags", counts.flags());
        line("cli.stats.corrected", counts.corrected());
        line("cli.stats.file", counts.file());
        return Verbs.DONE;
    }

    private void line(String key, long number) {
        console.out().println(Messages.get("cli.stats", Messages.get(key), number));
    }
}
