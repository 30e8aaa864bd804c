package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.export.Findings;
import org.parallax.export.Format;
import org.parallax.export.WholeFile;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** As what data the findings of a search are wanted, if they are. */
final class Wanted {
    @Option(names = "--as", paramLabel = "FORM", descriptionKey = "search.as")
    private @Nullable String as;

    @Option(names = "--what", paramLabel = "WHAT", descriptionKey = "search.what")
    private @Nullable String what;

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "export.file")
    private @Nullable Path file;

    /** Whether the findings are to be data, and not read at the terminal. */
    boolean isData() {
        return as != null || what != null || file != null;
    }

    /** The form; nothing where it cannot be had. */
    Optional<Format> format() {
        return Format.of(as == null ? Format.CSV.typed() : as).filter(Format::isTable);
    }

    /** What a row is; nothing where there is no such kind. */
    Optional<Findings.Kind> kind() {
        return Findings.Kind.of(what == null ? Findings.Kind.PLACES.typed() : what);
    }

    @Nullable Path file() {
        return file;
    }

    /** Says in a sentence what of it cannot be; status 0 where all can. */
    int check(Console console) {
        if (format().isEmpty()) {
            return console.refuse("search.badform", String.valueOf(as));
        }
        if (kind().isEmpty()) {
            return console.refuse("search.badwhat", String.valueOf(what));
        }
        if (file != null && !new WholeFile(file).isWritable()) {
            return console.refuse("cli.unwritable", file);
        }
        return Verbs.DONE;
    }
}
