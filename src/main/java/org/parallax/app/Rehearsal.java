package org.parallax.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

import org.parallax.cli.Asked;
import org.parallax.cli.Manner;
import org.parallax.cli.NoScreenException;
import org.parallax.cli.Verbs;
import org.parallax.lexicon.LexiconException;
import org.parallax.source.Place;
import org.parallax.ui.Toolkit;

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
        int status = window(folder);
        for (List<String> call : calls) {
            status =
                    Math.max(
                            status,
                            Verbs.run(
                                    new Parallax(), nowhere, nowhere, call.toArray(String[]::new)));
        }
        return status;
    }

    /** Opens the window as a reader does, and closes it when the story is drawn. */
    private static int window(Path folder) {
        try {
            Platform.setImplicitExit(false);
            Toolkit.begin(new Closing()::start);
            Asked asked =
                    new Asked(List.of(), Manner.USUAL, null, folder.resolve("another library"));
            List<Place> samples = List.of(new Place.OnDisk(Home.corpus()));
            return new DeskSession(asked, samples).run().isPresent() ? Verbs.DONE : Verbs.FAILED;
        } catch (LexiconException | NoScreenException e) {
            return Verbs.FAILED;
        }
    }

    /** Closes each window that has shown a story for some pictures. */
    private static final class Closing extends AnimationTimer {
        private static final int PICTURES = 10;
        private int seen;

        @Override
        public void handle(long now) {
            List<Window> windows = List.copyOf(Window.getWindows());
            if (windows.stream().anyMatch(it -> it.getScene().lookup(".column") != null)) {
                seen++;
            }
            if (seen == PICTURES) {
                stop();
                windows.forEach(Window::hide);
            }
        }
    }
}
