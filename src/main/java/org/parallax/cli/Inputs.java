package org.parallax.cli;

import org.jspecify.annotations.Nullable;

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

    @Option(names = "--words", paramLabel = "FILE.tsv", descriptionKey = "cli.words.own")
    private @Nullable Path words;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    Asked asked(boolean oneStory) {
        return new Asked(paths, plain, oneStory, words);
    }

    boolean json() {
        return json;
    }
}
