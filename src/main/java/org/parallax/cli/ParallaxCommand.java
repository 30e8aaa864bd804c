package org.parallax.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.List;
import java.util.concurrent.Callable;

/** Without a verb: the window, on what lay on the desk last or on the sample corpus. */
@Command(name = "parallax", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ParallaxCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final Kept kept = new Kept();

    ParallaxCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return console.show(kept.asked(List.of()));
    }
}
