package org.parallax.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/** The articles that a verb is given, and how they are read. */
final class Given {
    @Mixin private final Paths paths = new Paths();

    @Option(names = "--plain", descriptionKey = "cli.plain")
    private boolean plain;

    @Option(names = "--words", paramLabel = "FILE.tsv", descriptionKey = "cli.words.own")
    private @Nullable Path words;

    @Mixin private final TableColumns columns = new TableColumns();

    @Mixin private final Kept kept = new Kept();

    Asked asked(boolean oneStory) {
        return kept.asked(paths.places(), plain, oneStory, columns.columns()).with(words);
    }
}
