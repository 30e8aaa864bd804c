package org.parallax.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/** What every verb that reads files takes. */
final class Inputs {
    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "cli.path")
    private List<Path> paths = List.of();

    @Option(names = "--plain", descriptionKey = "cli.plain")
    private boolean plain;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    List<Path> paths() {
        return paths;
    }

    boolean plain() {
        return plain;
    }

    boolean json() {
        return json;
    }
}
