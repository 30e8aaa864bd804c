package org.parallax.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every verb takes that prints a table of what it reads. */
final class Inputs {
    @Mixin private final Given given = new Given();

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    Asked asked(boolean oneStory) {
        return given.asked(oneStory);
    }

    boolean json() {
        return json;
    }
}
