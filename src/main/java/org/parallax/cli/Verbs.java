package org.parallax.cli;

import org.parallax.lexicon.LexiconException;
import org.parallax.library.LibraryException;
import org.parallax.message.Messages;

import picocli.CommandLine;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;

/**
 * The command line: {@code parallax}, and its verbs open, analyze, compare, report, export, search,
 * feed, add, library, flags and assignment.
 */
public final class Verbs {
    /** Everything went well. */
    public static final int DONE = 0;

    /** Parallax failed. */
    public static final int FAILED = 1;

    /** What was asked cannot be done with what was given. */
    public static final int BAD_INPUT = 2;

    private Verbs() {}

    /**
     * Does what {@code args} ask.
     *
     * @return the exit status: 0, 1 for a failure of ours, 2 for input that cannot be used
     */
    public static int run(Program program, PrintStream out, PrintStream err, String... args) {
        Console console = new Console(program, out, err);
        if (args.length == 0) {
            return window(console, err);
        }
        CommandLine line =
                new CommandLine(new ParallaxCommand(console))
                        .addSubcommand(new OpenCommand(console))
                        .addSubcommand(new AnalyzeCommand(console))
                        .addSubcommand(new CompareCommand(console))
                        .addSubcommand(new ReportCommand(console))
                        .addSubcommand(new ExportCommand(console))
                        .addSubcommand(new FeedCommand(console))
                        .addSubcommand(new AddCommand(console))
                        .addSubcommand(new LibraryCommand(console))
                        .addSubcommand(new FlagsCommand(console))
                        .addSubcommand(AssignmentCommand.line(console))
                        // In a search a word after a minus is one to leave out, and no option.
                        .addSubcommand(
                                new CommandLine(new SearchCommand(console))
                                        .setUnmatchedOptionsArePositionalParams(true))
                        .setOut(writer(out))
                        .setErr(writer(err))
                        .setResourceBundle(ResourceBundle.getBundle("org.parallax.messages"))
                        .setParameterExceptionHandler((problem, arguments) -> misused(problem, err))
                        .setExecutionExceptionHandler(
                                (problem, command, result) -> failed(problem, err));
        return line.execute(args);
    }

    /** Without the parser: there is nothing to parse, and it takes a good part of a start. */
    private static int window(Console console, PrintStream err) {
        try {
            return console.show(Asked.of(List.of()));
        } catch (LexiconException | NoScreenException | RuntimeException e) {
            return failed(e, err);
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int misused(CommandLine.ParameterException problem, PrintStream err) {
        String verb = problem.getCommandLine().getCommandSpec().qualifiedName();
        err.println(
                Messages.get(
                        "cli.misused",
                        String.valueOf(problem.getMessage()).replaceAll("\\.$", ""),
                        verb));
        return BAD_INPUT;
    }

    private static int failed(Exception problem, PrintStream err) {
        if (problem instanceof LexiconException || problem instanceof LibraryException) {
            err.println(problem.getMessage());
            return BAD_INPUT;
        }
        if (problem instanceof NoScreenException) {
            err.println(problem.getMessage());
            return FAILED;
        }
        err.println(Messages.get("cli.failed", Lines.oneLine(String.valueOf(problem))));
        if (Boolean.getBoolean("parallax.trace")) {
            problem.printStackTrace(err);
        }
        return FAILED;
    }
}
