package org.parallax.app;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.parallax.cli.Asked;
import org.parallax.cli.NoScreenException;
import org.parallax.cli.Opened;
import org.parallax.lexicon.LexiconException;
import org.parallax.message.Messages;
import org.parallax.story.Comparison;
import org.parallax.ui.DeskModel;
import org.parallax.ui.DeskWindow;
import org.parallax.ui.Progress;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** One window: shown at once, and filled when its articles are read. */
final class DeskSession implements Watch {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final Asked asked;
    private final Finder finder = new Finder();
    private final DeskModel desk = new DeskModel(List.of(), List.of(), finder);

    /** What to read next; nothing where the window is closed. */
    private final BlockingQueue<Optional<Asked>> wishes = new LinkedBlockingQueue<>();

    private volatile boolean stopped;

    DeskSession(Asked asked) {
        this.asked = asked;
    }

    /**
     * Shows the window, reads beside it, again where the reader chooses other words, and answers
     * when it is closed.
     *
     * @return what was opened last; nothing where the reader stopped it
     */
    Optional<Opened> run() throws LexiconException, NoScreenException {
        try (finder) {
            start();
            Optional<Opened> opened = open(asked);
            Optional<Asked> next = wishes.take();
            while (next.isPresent()) {
                Optional<Opened> again = openAgain(next.get());
                opened = again.isPresent() ? again : opened;
                next = wishes.take();
            }
            return opened;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void start() throws NoScreenException {
        desk.loadingProperty().set(new Progress(Messages.get("window.starting"), -1, this::stop));
        try {
            Platform.startup(this::show);
        } catch (UnsupportedOperationException | IllegalStateException e) {
            throw new NoScreenException(e);
        }
    }

    private void show() {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failed) ->
                        desk.notices().add(Messages.get("cli.failed", String.valueOf(failed))));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        Scene scene = DeskWindow.scene(desk, width, height);
        Stage stage = new Stage();
        stage.setTitle(Messages.get("window.name"));
        stage.setScene(scene);
        stage.setOnHidden(event -> {
            stopped = true;
            wishes.add(Optional.empty());
        });
        stage.show();
    }

    private Optional<Opened> open(Asked wanted) throws LexiconException {
        Opened opened = Pipeline.load(wanted.words()).open(wanted, this);
        if (stopped) {
            Platform.runLater(() -> fill(List.of(), List.of(Messages.get("window.stopped"))));
            return Optional.empty();
        }
        finder.over(opened.articles());
        Platform.runLater(() -> {
            desk.wordsProperty().set(wanted.words());
            desk.rereadingProperty().set(this::reread);
            fill(opened.comparisons(), opened.notices());
        });
        return Optional.of(opened);
    }

    /** What cannot be read, or is stopped, leaves the desk as it was. */
    private Optional<Opened> openAgain(Asked wanted) {
        try {
            Opened opened = Pipeline.load(wanted.words()).open(wanted, this);
            if (!stopped) {
                finder.over(opened.articles());
                Platform.runLater(() -> {
                    desk.wordsProperty().set(wanted.words());
                    desk.showAgain(opened.comparisons(), opened.notices());
                    desk.loadingProperty().set(null);
                });
                return Optional.of(opened);
            }
            tellFailed(Messages.get("window.own-words.stopped"));
        } catch (LexiconException e) {
            tellFailed(String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private void tellFailed(String sentence) {
        Platform.runLater(() -> {
            desk.notices().addFirst(sentence);
            desk.loadingProperty().set(null);
        });
    }

    /** Called on the window's thread. */
    private void reread(@Nullable Path words) {
        stopped = false;
        desk.loadingProperty().set(new Progress(Messages.get("window.starting"), -1, this::stop));
        wishes.add(Optional.of(asked.with(words)));
    }

    private void fill(List<Comparison> stories, List<String> notices) {
        desk.show(stories, notices);
        desk.loadingProperty().set(null);
    }

    @Override
    public boolean reading(int done, int all) {
        return tell(Messages.get("window.reading", done, all), done, all);
    }

    @Override
    public boolean comparing(int done, int all) {
        return tell(Messages.get("window.comparing", all), done, all);
    }

    /**
     * Shows whole percents: the steps are many, and a window that draws each is slower than they.
     */
    @Override
    public boolean grouping(int done, int all) {
        boolean shown = done > 0 && done * 100L / all == (done - 1) * 100L / all;
        return shown ? !stopped : tell(Messages.get("window.grouping"), done, all);
    }

    private void stop() {
        stopped = true;
    }

    private boolean tell(String sentence, int done, int all) {
        Progress progress = new Progress(sentence, (double) done / all, this::stop);
        Platform.runLater(() -> desk.loadingProperty().set(progress));
        return !stopped;
    }
}
