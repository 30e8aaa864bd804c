package org.parallax.app;

import org.parallax.cli.Verbs;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Does once, in a folder of its own and without a screen, what readers do first: so the JDK learns
 * what a start needs. {@link StartCache} runs it.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** Plays in the folder that {@code args} names; the status is 0 where all went well. */
    public static void main(String[] args) {
        System.exit(play(Path.of(args[0])));
    }

    static int play(Path folder) {
        String corpus = Home.corpus().toString();
        String library = folder.resolve("library").toString();
        String picture = folder.resolve("window.png").toString();
        List<List<String>> calls =
                List.of(
                        List.of("add", corpus, "--library", library),
                        List.of("search", "the mayor said", "--library", library),
                        List.of("compare", corpus, "--json"),
                        List.of("open", corpus, "--library", library, "--snapshot", picture));
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int status = 0;
        for (List<String> call : calls) {
            status =
                    Math.max(
                            status,
                            Verbs.run(
                                    new Parallax(), nowhere, nowhere, call.toArray(String[]::new)));
        }
        return status;
    }
}
