package org.parallax.cli;

import org.parallax.export.HtmlReport;
import org.parallax.export.Report;
import org.parallax.export.WholeFile;
import org.parallax.flag.Flag;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.LibraryException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Writes a report of each story among some articles into one file. */
@Command(name = "report", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final Given given = new Given();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "report.output")
    private Path file = Path.of("");

    @Option(names = "--one-story", descriptionKey = "cli.onestory")
    private boolean oneStory;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws LexiconException, LibraryException {
        if (!isPage()) {
            return console.refuse("report.badending", file);
        }
        if (!new WholeFile(file).isWritable()) {
            return console.refuse("cli.unwritable", file);
        }
        Asked asked = given.asked(oneStory);
        Opened opened = console.program().open(asked);
        int status = console.report(opened);
        return status == Verbs.DONE ? write(report(asked, opened)) : status;
    }

    private boolean isPage() {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    private Report report(Asked asked, Opened opened) throws LexiconException, LibraryException {
        Map<String, List<Flag>> flags =
                asked.library() == null
                        ? Map.of()
                        : console.program().librarian(asked.library()).flags(opened.articles());
        return new Report(
                opened.comparisons(),
                flags,
                console.origin(asked),
                LocalDate.now(ZoneId.systemDefault()));
    }

    private int write(Report report) {
        try {
            byte[] page = HtmlReport.of(report).getBytes(StandardCharsets.UTF_8);
            new WholeFile(file).write(out -> out.write(page));
            return Verbs.DONE;
        } catch (IOException e) {
            return console.refuse("cli.unwritable", file);
        }
    }
}
