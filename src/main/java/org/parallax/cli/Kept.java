package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.source.Columns;
import org.parallax.source.Place;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

/** Where things are kept and what may be asked on the net: for every verb that reads. */
final class Kept {
    @Option(names = "--library", paramLabel = "DIR", descriptionKey = "cli.library")
    private @Nullable Path library;

    @Option(names = "--local", descriptionKey = "cli.local")
    private boolean inward;

    Asked asked(List<Place> places) {
        return asked(places, false, false, Columns.GUESSED);
    }

    Asked asked(List<Place> places, boolean plain, boolean oneStory, Columns columns) {
        return new Asked(places, new Manner(plain, oneStory, columns, inward), null, library);
    }
}
