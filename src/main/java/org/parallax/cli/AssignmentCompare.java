package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.export.AssignmentException;
import org.parallax.export.ClassworkJson;
import org.parallax.lexicon.LexiconException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Lays what a class handed in side by side, as a table, as JSON, or in a window. */
@Command(name = "compare", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AssignmentCompare implements Callable<Integer> {
    private final Console console;

    @Mixin private final ClassGiven given = new ClassGiven();

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "cli.assignment.key")
    private @Nullable Path key;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    AssignmentCompare(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws LexiconException {
        try {
            Compared compared = given.compared(console, key);
            if (compared.work().readers().isEmpty()) {
                return console.refuse("cli.assignment.nobody", given.file());
            }
            if (json) {
                ClassworkJson.write(compared.work(), Version.line(), console.out());
            } else {
                new ClassTable(console.out(), compared.work()).print();
            }
            return compared.status();
        } catch (AssignmentException e) {
            console.err().println(e.getMessage());
            return Verbs.BAD_INPUT;
        }
    }
}
