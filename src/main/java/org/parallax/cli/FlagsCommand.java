package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.export.AnnotationWriter;
import org.parallax.export.FlagFile;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.LibraryException;
import org.parallax.message.Messages;
import org.parallax.source.Place;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/** Hands flags on, takes others' in, and compares them. */
@Command(
        name = "flags",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "(export | import | agreement)")
final class FlagsCommand {
    private final Console console;

    FlagsCommand(Console console) {
        this.console = console;
    }

    /** The files that others wrote. */
    static final class Given {
        @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.flags.files")
        private List<Path> paths = List.of();
    }

    /** Whose flags, and where they go. */
    static final class Wanted {
        @Parameters(
                arity = "0..*",
                paramLabel = "PATH",
                descriptionKey = "cli.flags.path",
                converter = PlaceConverter.class)
        private List<Place> places = List.of();

        @Option(names = "-o", paramLabel = "FILE", descriptionKey = "cli.flags.out")
        private @Nullable Path file;

        @Mixin private final Kept kept = new Kept();
    }

    @Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class)
    int export(@Mixin Wanted wanted) throws LibraryException, LexiconException {
        Asked asked = wanted.kept.asked(wanted.places);
        Librarian librarian = console.program().librarian(asked.library());
        Flagged flagged;
        if (wanted.places.isEmpty()) {
            flagged = librarian.shared();
        } else {
            Opened opened = console.program().read(asked);
            opened.unread().forEach(it -> console.err().println(it.reason().sentence()));
            flagged = librarian.shared(opened.articles().stream().map(it -> it.article()).toList());
            flagged.strange()
                    .forEach(it -> console.err().println(Messages.get("flags.unkept", it.path())));
            if (flagged.strange().size() == opened.articles().size()) {
                return Verbs.BAD_INPUT;
            }
        }
        return write(flagged, wanted.file);
    }

    private int write(Flagged flagged, @Nullable Path file) {
        FlagLines.lost(flagged.flags()).forEach(console.err()::println);
        int status =
                console.write(
                        file, out -> AnnotationWriter.write(flagged.flags(), Version.line(), out));
        if (status != Verbs.DONE || file == null) {
            return status;
        }
        console.out().println(FlagLines.written(flagged.flags(), file));
        return Verbs.DONE;
    }

    @Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Version.class)
    int take(@Mixin Given given, @Mixin LibraryCommand.Which which) throws LibraryException {
        FlagFiles read = new FlagFiles(console.err()::println);
        List<FlagFile> all = read.read(given.paths);
        if (read.isAnyBroken()) {
            return console.refuse("flags.unchanged");
        }
        return MergedLines.print(
                which.librarian(console)
                        .merge(all.stream().flatMap(it -> it.flags().stream()).toList()),
                console);
    }

    @Command(name = "agreement", mixinStandardHelpOptions = true, versionProvider = Version.class)
    int agreement(@Mixin Given given, @Mixin AgreementTable.Wanted wanted) {
        return new AgreementTable(console, wanted).print(given.paths);
    }
}
