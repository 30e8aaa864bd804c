package org.parallax.cli;

import org.parallax.export.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** Groups articles into stories and prints what each story's articles share. */
@Command(name = "compare", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final Inputs inputs = new Inputs();

    @Option(names = "--one-story", descriptionKey = "cli.onestory")
    private boolean oneStory;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Opened opened = console.program().open(inputs.asked(oneStory));
        if (inputs.json()) {
            JsonWriter.comparisons(opened.articles(), opened.comparisons(), console.out());
        } else {
            opened.comparisons()
                    .forEach(comparison -> ComparisonTable.print(comparison, console.out()));
        }
        return console.report(opened);
    }
}
