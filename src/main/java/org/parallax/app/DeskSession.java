package org.parallax.app;

import javafx.animation.AnimationTimer;
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
import org.parallax.source.Place;
import org.parallax.ui.DeskModel;
import org.parallax.ui.DeskWindow;
import org.parallax.ui.Progress;
import org.parallax.ui.Toolkit;
import org.parallax.ui.WindowPlace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One window: shown at once, and filled when its articles are read. */
final class DeskSession implements Watch {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    /** After so many the columns stand where they will. */
    private static final int PICTURES = 3;

    private static final int MOST_SECONDS = 2;

    private final Finder finder = new Finder();
    private final DeskModel desk = new DeskModel(List.of(), List.of(), finder);
    private final Asked asked;
    private final List<Place> samples;
    private final Windows windows;

    /** What to do next; nothing where the window is closed. */
    private final BlockingQueue<Optional<Errand>> errands = new LinkedBlockingQueue<>();

    private volatile boolean stopped;

    /** Of the window's thread alone. */
    private @Nullable Scene scene;

    /**
     * A session that is not begun.
     *
     * @param samples what is shown where nothing is asked for and the reader has nothing yet
     */
    DeskSession(Asked asked, List<Place> samples) {
        this(asked, samples, new Windows(asked));
    }

    /**
     * A session that is not begun.
     *
     * @param samples what is shown where nothing is asked for and the reader has nothing yet
     * @param windows opens the assignments that are brought to the window
     */
    DeskSession(Asked asked, List<Place> samples, Windows windows) {
        this.asked = asked;
        this.samples = List.copyOf(samples);
        this.windows = windows;
    }

    /** Something that the shelf is to do, and the sentence that is shown until it tells how far. */
    record Errand(String beginning, Work work) {}

    /** Changes the shelf, or does something with what is on it. */
    @FunctionalInterface
    interface Work {
        Outcome on(Shelf shelf, Watch watch) throws RefusedException;
    }

    /**
     * Shows the window, reads beside it, does there what the reader asks, and answers when it is
     * closed.
     *
     * @return what was on the desk last; nothing where the reader stopped the first reading
     */
    Optional<Opened> run() throws LexiconException, NoScreenException {
        FutureTask<Shelf> making = new FutureTask<>(() -> new Shelf(asked, samples));
        // The toolkit's own start leaves a core idle.
        Thread.ofPlatform().daemon().name("shelf").start(making);
        try {
            start();
        } catch (NoScreenException e) {
            made(making).close();
            throw e;
        }
        try (finder;
                Shelf shelf = made(making);
                Room room = new Room(shelf.keeper(), asked, desk, finder)) {
            Map<String, String> kept = room.settings().read();
            Platform.runLater(() -> show(kept, room));
            Optional<Opened> opened = first(shelf, room);
            awaitPictures();
            room.changed();
            finder.ready();
            StartCache.prepare();
            Surplus.after(opened.map(it -> it.articles().size()).orElse(0));
            Optional<Errand> next = errands.take();
            while (next.isPresent()) {
                Optional<Opened> again = run(next.get(), shelf, room);
                opened = again.isPresent() ? again : opened;
                finder.ready();
                next = errands.take();
            }
            return opened;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Shelf made(FutureTask<Shelf> making) throws LexiconException {
        try {
            return making.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case LexiconException refused -> throw refused;
                case RuntimeException failed -> throw failed;
                case Error failed -> throw failed;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Until the story is drawn, what is done beside that takes a core from it. */
    private static void awaitPictures() throws InterruptedException {
        CountDownLatch pictures = new CountDownLatch(PICTURES);
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        pictures.countDown();
                        if (pictures.getCount() == 0) {
                            stop();
                        }
                    }
                };
        Platform.runLater(timer::start);
        // Where the window is closed at once there are no more pictures.
        if (!pictures.await(MOST_SECONDS, TimeUnit.SECONDS)) {
            Platform.runLater(timer::stop);
        }
    }

    private void start() throws NoScreenException {
        desk.loadingProperty().set(new Progress(Messages.get("window.starting"), -1, this::stop));
        try {
            Toolkit.begin(this::build);
        } catch (UnsupportedOperationException e) {
            throw new NoScreenException(e);
        }
    }

    /** Makes the window, which takes as long as it takes to read the word lists beside it. */
    private void build() {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failed) ->
                        desk.notices().add(Messages.get("cli.failed", String.valueOf(failed))));
        desk.stillProperty().bind(Platform.getPreferences().reducedMotionProperty());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        Scene made = DeskWindow.scene(desk, width, height);
        // It is some hundred nodes, and found out now it need not be when the window is shown.
        made.getRoot().applyCss();
        scene = made;
    }

    /** Shows the window as the reader likes it. */
    private void show(Map<String, String> kept, Room room) {
        desk.settings().load(kept, room.settings()::keep);
        if (!asked.places().isEmpty() && !desk.viewProperty().get().isOfStory()) {
            // Whoever names articles wants to see them.
            desk.viewProperty().set(DeskModel.View.COMPARE);
        }
        Stage stage = new Stage();
        stage.setTitle(Messages.get("window.name"));
        stage.setScene(scene);
        WindowPlace.remember(stage, desk.settings());
        // Whoever comes back to the window may have taken flags in elsewhere.
        stage.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        room.flags().refresh();
                    }
                });
        stage.setOnHidden(event -> {
            stopped = true;
            errands.add(Optional.empty());
        });
        stage.show();
    }

    private Optional<Opened> first(Shelf shelf, Room room) {
        Shown shown = shelf.open(this);
        if (stopped) {
            Platform.runLater(() -> {
                open(room);
                desk.show(List.of(), List.of(Messages.get("window.stopped")));
                desk.loadingProperty().set(null);
            });
            return Optional.empty();
        }
        List<String> notices = new ArrayList<>(shelf.keep(shown));
        Opened opened = shown.holding().opened();
        notices.addAll(opened.notices());
        finder.over(opened.articles());
        FlagKeeper.Kept flags = room.flags().read(shelf.kept());
        Platform.runLater(() -> {
            open(room);
            desk.wordsProperty().set(shelf.words());
            desk.show(opened.comparisons(), notices);
            room.show(flags);
            desk.loadingProperty().set(null);
        });
        return Optional.of(opened);
    }

    /** From now on the reader can ask for things; columns show what can be asked of them. */
    private void open(Room room) {
        desk.errandsProperty()
                .set(
                        new Desk(this::wish, room.searches(), room.flags())
                                .passing(it -> windows.open(it, room::failed)));
        desk.inquiriesProperty().set(room.enquiries());
        room.open();
    }

    /** What cannot be done, or is stopped, leaves the desk as it was. */
    private Optional<Opened> run(Errand errand, Shelf shelf, Room room) {
        stopped = false;
        tell(errand.beginning(), -1, 1);
        try {
            switch (errand.work().on(shelf, this)) {
                case Shown shown when !stopped || shown.settled() -> {
                    return Optional.of(show(shown, shelf, room));
                }
                case Shown undone -> tell(List.of(Messages.get("window.undone")));
                case Told told -> {
                    Platform.runLater(() -> desk.notices().removeAll(told.past()));
                    tell(told.sentences());
                    room.changed();
                    Platform.runLater(room.flags()::refresh);
                }
            }
        } catch (RefusedException e) {
            tell(List.of(String.valueOf(e.getMessage())));
        } catch (OutOfMemoryError e) {
            tell(List.of(Messages.get("window.memory")));
        }
        return Optional.empty();
    }

    private Opened show(Shown shown, Shelf shelf, Room room) {
        boolean again = shelf.isShowing(shown);
        List<String> notices = new ArrayList<>(shelf.keep(shown));
        Opened opened = shown.holding().opened();
        notices.addAll(opened.notices());
        if (!again) {
            finder.over(opened.articles());
        }
        FlagKeeper.Kept flags = room.flags().read(again ? Map.of() : shelf.kept());
        Platform.runLater(() -> {
            if (!again) {
                desk.wordsProperty().set(shelf.words());
                desk.showAgain(opened.comparisons(), notices, shown.article());
                room.show(flags);
                // An article that was gone for a while has its flags again.
                room.flags().refresh();
            }
            if (shown.article() != null) {
                desk.open(shown.article(), shown.at());
            }
            if (shown.asks() != null) {
                desk.questionProperty().set(shown.asks());
            }
            desk.savedProperty().set(shown.saved());
            desk.loadingProperty().set(null);
        });
        room.changed();
        return opened;
    }

    private void tell(List<String> sentences) {
        Platform.runLater(() -> {
            desk.notices().addAll(0, sentences);
            desk.loadingProperty().set(null);
        });
    }

    /** Called on the window's thread. */
    private void wish(Errand errand) {
        desk.loadingProperty().set(new Progress(errand.beginning(), -1, this::stop));
        errands.add(Optional.of(errand));
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

    @Override
    public boolean isWanted() {
        return !stopped;
    }

    private void stop() {
        stopped = true;
    }

    private boolean tell(String sentence, int done, int all) {
        double part = all > 0 ? (double) done / all : -1;
        Progress progress = new Progress(sentence, part, this::stop);
        Platform.runLater(() -> desk.loadingProperty().set(progress));
        return !stopped;
    }
}
