package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.export.AssignmentException;
import org.parallax.export.ClassworkJson;
import org.parallax.lexicon.LexiconException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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

    @Option(names = "--window", descriptionKey = "cli.assignment.window")
    private boolean window;

    @Option(
            names = "--snapshot",
            paramLabel = "FILE.png",
            descriptionKey = "cli.assignment.snapshot")
    private @Nullable Path snapshot;

    @Mixin private final Looks looks = new Looks();

    AssignmentCompare(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws LexiconException, NoScreenException {
        Optional<Program.Look> look = looks.look(console, "light");
        if (look.isEmpty()) {
            return Verbs.BAD_INPUT;
        }
        try {
            if (window) {
                console.program().classroom(given.assignment(console), given.answers(), key);
                return Verbs.DONE;
            }
            Compared compared = given.compared(console, key);
            if (compared.work().readers().isEmpty()) {
                return console.refuse("cli.assignment.nobody", given.file());
            }
            return snapshot == null ? print(compared) : draw(compared, look.get(), snapshot);
        } catch (AssignmentException e) {
            console.err().println(e.getMessage());
            return Verbs.BAD_INPUT;
        }
    }

    private int print(Compared compared) {
        if (json) {
            ClassworkJson.write(compared.work(), Version.line(), console.out());
        } else {
            new ClassTable(console.out(), compared.work()).print();
        }
        return compared.status();
    }

    private int draw(Compared compared, Program.Look look, Path picture) {
        try {
            console.program().snapshot(compared.work(), compared.notes(), look, picture);
            return compared.status();
        } catch (IOException e) {
            return console.refuse("cli.unwritable", picture);
        }
    }
}
