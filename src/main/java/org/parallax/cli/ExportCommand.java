package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.export.Export;
import org.parallax.export.Format;
import org.parallax.export.Gathered;
import org.parallax.export.What;
import org.parallax.export.WholeFile;
import org.parallax.flag.Flag;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.LibraryException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** Takes out what is marked in articles, or the articles, in a form that other programs read. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final Given given = new Given();

    @Option(names = "--one-story", descriptionKey = "cli.onestory")
    private boolean oneStory;

    @Option(names = "--what", paramLabel = "WHAT", descriptionKey = "export.what")
    private @Nullable String what;

    @Option(names = "--as", paramLabel = "FORM", defaultValue = "csv", descriptionKey = "export.as")
    private String as = "csv";

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "export.file")
    private @Nullable Path file;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws LexiconException, LibraryException {
        Optional<Format> format = Format.of(as);
        if (format.isEmpty()) {
            return console.refuse("export.badform", as);
        }
        Optional<What> one = what == null ? Optional.empty() : What.of(what);
        if (what != null && one.isEmpty()) {
            return console.refuse("export.badwhat", what);
        }
        if (one.isEmpty() && format.get().isTable()) {
            return console.refuse("export.nowhat", as);
        }
        if (one.isPresent() && !format.get().holds().contains(one.get())) {
            return console.refuse("export.badpair", one.get().typed(), as);
        }
        if (file == null && format.get().isArchive()) {
            return console.refuse("export.nofile", as);
        }
        if (file != null && !new WholeFile(file).isWritable()) {
            return console.refuse("cli.unwritable", file);
        }
        Asked asked = given.asked(oneStory);
        return write(
                asked,
                one.map(EnumSet::of).orElseGet(() -> all(format.get(), asked)),
                format.get());
    }

    /** All that the form holds; flags only of a library that was named. */
    private static EnumSet<What> all(Format format, Asked asked) {
        EnumSet<What> all = EnumSet.copyOf(format.holds());
        if (asked.library() == null) {
            all.remove(What.FLAGS);
        }
        return all;
    }

    private int write(Asked asked, Set<What> whats, Format format)
            throws LexiconException, LibraryException {
        boolean compared = whats.contains(What.FACTS) || whats.contains(What.LABELS);
        Opened opened = compared ? console.program().open(asked) : console.program().read(asked);
        int status = console.report(opened);
        if (status != Verbs.DONE) {
            return status;
        }
        Map<String, List<Flag>> flags =
                whats.contains(What.FLAGS)
                        ? console.program().librarian(asked.library()).flags(opened.articles())
                        : Map.of();
        Gathered gathered = new Gathered(opened.articles(), opened.comparisons(), flags);
        Export export = new Export(whats, format, gathered, console.origin(asked));
        Tally.of(export, whats, format, opened.articles().size()).forEach(console.err()::println);
        console.err().flush();
        return write(export);
    }

    private int write(Export export) {
        try {
            if (file == null) {
                export.write(console.out());
                console.out().flush();
            } else {
                new WholeFile(file).write(export::write);
            }
            return Verbs.DONE;
        } catch (IOException e) {
            return console.refuse("cli.unwritable", String.valueOf(file));
        }
    }
}
