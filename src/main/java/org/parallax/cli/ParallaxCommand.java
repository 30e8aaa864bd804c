package org.parallax.cli;

import picocli.CommandLine.Command;

import java.util.List;
import java.util.concurrent.Callable;

/** Without a verb: the window on the sample corpus. */
@Command(name = "parallax", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ParallaxCommand implements Callable<Integer> {
    private final Console console;

    ParallaxCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return console.show(Asked.of(List.of()));
    }
}
