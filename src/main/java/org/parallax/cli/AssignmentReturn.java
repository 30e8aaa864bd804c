package org.parallax.cli;

import org.parallax.export.AssignmentException;
import org.parallax.export.ReturnFolder;
import org.parallax.lexicon.LexiconException;
import org.parallax.message.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Writes a page for each reader of a class, to go back to them. */
@Command(name = "return", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AssignmentReturn implements Callable<Integer> {
    private final Console console;

    @Mixin private final ClassGiven given = new ClassGiven();

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.assignment.key")
    private Path key = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            descriptionKey = "cli.assignment.folder")
    private Path folder = Path.of("");

    AssignmentReturn(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws LexiconException {
        try {
            Compared compared = given.compared(console, key);
            if (compared.work().readers().isEmpty()) {
                return console.refuse("cli.assignment.nobody", given.file());
            }
            int pages = new ReturnFolder(folder).write(compared.work(), Version.line());
            console.out().println(Messages.get("assignment.class.written", pages, folder));
            return compared.status();
        } catch (AssignmentException e) {
            console.err().println(e.getMessage());
            return Verbs.BAD_INPUT;
        }
    }
}
