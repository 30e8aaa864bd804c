package org.parallax.app;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.parallax.cli.Asked;
import org.parallax.cli.NoScreenException;
import org.parallax.cli.Opened;
import org.parallax.lexicon.LexiconException;
import org.parallax.message.Messages;
import org.parallax.story.Comparison;
import org.parallax.ui.DeskModel;
import org.parallax.ui.DeskWindow;
import org.parallax.ui.Progress;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** One window: shown at once, and filled when its articles are read. */
final class DeskSession implements Watch {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final Asked asked;
    private final Finder finder = new Finder();
    private final DeskModel desk = new DeskModel(List.of(), List.of(), finder);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean stopped;

    DeskSession(Asked asked) {
        this.asked = asked;
    }

    /**
     * Shows the window, reads beside it, and answers when it is closed.
     *
     * @return what was opened; nothing where the reader stopped it
     */
    Optional<Opened> run() throws LexiconException, NoScreenException {
        try (finder) {
            start();
            Optional<Opened> opened = open();
            closed.await();
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
            closed.countDown();
        });
        stage.show();
    }

    private Optional<Opened> open() throws LexiconException {
        Opened opened = Pipeline.load(asked.words()).open(asked, this);
        if (stopped) {
            Platform.runLater(() -> fill(List.of(), List.of(Messages.get("window.stopped"))));
            return Optional.empty();
        }
        finder.over(opened.articles());
        Platform.runLater(() -> fill(opened.comparisons(), opened.notices()));
        return Optional.of(opened);
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
