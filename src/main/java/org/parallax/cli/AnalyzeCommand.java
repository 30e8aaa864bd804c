package org.parallax.cli;

import org.parallax.export.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** Reads articles one by one and prints what it marks in each. */
@Command(name = "analyze", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AnalyzeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final Inputs inputs = new Inputs();

    AnalyzeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Opened opened = console.program().read(inputs.asked(false));
        if (inputs.json()) {
            JsonWriter.articles(opened.articles(), console.out());
        } else {
            opened.articles().forEach(article -> ArticleTable.print(article, console.out()));
        }
        return console.report(opened);
    }
}
