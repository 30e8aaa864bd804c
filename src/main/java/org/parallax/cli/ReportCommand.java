package org.parallax.cli;

import org.parallax.export.Report;
import org.parallax.export.ReportForm;
import org.parallax.export.WholeFile;
import org.parallax.flag.Flag;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.LibraryException;
import org.parallax.message.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes a report of each story among some articles into one file. */
@Command(name = "report", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {
    /** From so many articles on, drawing a PDF takes seconds in which nothing is seen. */
    private static final int MANY = 40;

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
        Optional<ReportForm> form = ReportForm.of(file);
        if (form.isEmpty()) {
            return console.refuse("report.badending", file);
        }
        if (!new WholeFile(file).isWritable()) {
            return console.refuse("cli.unwritable", file);
        }
        Asked asked = given.asked(oneStory);
        Opened opened = console.program().open(asked);
        int status = console.report(opened);
        return status == Verbs.DONE ? write(form.get(), report(asked, opened)) : status;
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

    /** What is the matter with a typeface is not the file's fault. */
    private int write(ReportForm form, Report report) {
        Path fonts = console.program().fonts();
        int articles = report.stories().stream().mapToInt(it -> it.story().articles().size()).sum();
        if (form == ReportForm.PDF && articles > MANY) {
            console.err().println(Messages.get("report.drawing", articles));
            console.err().flush();
        }
        try {
            ReportForm.Made made = form.make(report, fonts);
            made.note().ifPresent(console.err()::println);
            return console.write(file, made.content());
        } catch (IOException e) {
            console.err().println(Messages.get("report.fontless", fonts));
            return Verbs.FAILED;
        }
    }
}
