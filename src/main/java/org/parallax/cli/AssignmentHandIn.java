package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.export.AnnotationWriter;
import org.parallax.export.AssignmentException;
import org.parallax.export.AssignmentFile;
import org.parallax.flag.HandIn;
import org.parallax.library.LibraryException;
import org.parallax.message.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Writes a reader's answers into a file, as the window of the assignment does. */
@Command(name = "hand-in", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AssignmentHandIn implements Callable<Integer> {
    /** Of a name, in characters (code points). */
    private static final int LONGEST_NAME = 200;

    private final Console console;

    @Parameters(paramLabel = "FILE.parallax", descriptionKey = "cli.assignment.answered")
    private Path path = Path.of("");

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.assignment.name")
    private String name = "";

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "cli.assignment.handed")
    private @Nullable Path out;

    @Option(names = "--library", paramLabel = "DIR", descriptionKey = "cli.assignment.library")
    private @Nullable Path library;

    AssignmentHandIn(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws LibraryException {
        String reader = name.strip();
        if (reader.isEmpty() || reader.codePointCount(0, reader.length()) > LONGEST_NAME) {
            return console.refuse("assignment.student.badname");
        }
        AssignmentFile file;
        try {
            file = AssignmentFile.read(path);
        } catch (AssignmentException e) {
            console.err().println(e.getMessage());
            return Verbs.BAD_INPUT;
        }
        Answered answered = console.program().librarian(library).answered(file);
        if (answered.flags().isEmpty()) {
            String title = Lines.oneLine(file.assignment().brief().title());
            return console.refuse("assignment.student.nothing", title, path);
        }
        return write(new HandIn(reader, file.assignment().id(), answered.flags()), answered);
    }

    private int write(HandIn handIn, Answered answered) {
        int status = console.write(out, it -> AnnotationWriter.write(handIn, Version.line(), it));
        if (status != Verbs.DONE) {
            return status;
        }
        // What is printed is the answers and nothing else.
        console.err()
                .println(
                        Messages.get("assignment.student.handed", answered.done(), answered.all()));
        if (answered.missing() > 0) {
            console.err().println(Messages.get("assignment.student.missing", answered.missing()));
        }
        return Verbs.DONE;
    }
}
