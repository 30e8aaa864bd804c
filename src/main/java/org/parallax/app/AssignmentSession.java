package org.parallax.app;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.cli.Asked;
import org.parallax.cli.Version;
import org.parallax.export.AnnotationWriter;
import org.parallax.export.AssignmentFile;
import org.parallax.export.WholeFile;
import org.parallax.flag.Flag;
import org.parallax.flag.HandIn;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.library.LibraryFolder;
import org.parallax.message.Messages;
import org.parallax.source.Place;
import org.parallax.source.Reading;
import org.parallax.story.Comparison;
import org.parallax.ui.AssignmentModel;
import org.parallax.ui.DeskModel;
import org.parallax.ui.DeskWindow;
import org.parallax.ui.Progress;
import org.parallax.ui.Toolkit;
import org.parallax.ui.WindowPlace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** The window of one assignment, from its opening to its closing. */
final class AssignmentSession {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 860;

    /** Of an article without a headline so many characters are told. */
    private static final int LONGEST = 80;

    private final AssignmentFile file;
    private final Path base;
    private final Asked asked;
    private final Windows windows;
    private final AssignmentModel model;
    private final Finder finder = new Finder();
    private final DeskModel desk;

    /** What to do next; nothing where the window is closed. */
    private final BlockingQueue<Optional<Work>> works = new LinkedBlockingQueue<>();

    private volatile boolean stopped;

    /** Of the window's thread alone. */
    private @Nullable Stage stage;

    /**
     * A session that is not begun.
     *
     * @param asked how copies are read, and where the reader's library is
     * @param windows opens other assignments
     */
    AssignmentSession(AssignmentFile file, Asked asked, Windows windows) {
        this.file = file;
        this.base = Objects.requireNonNullElseGet(asked.library(), LibraryFolder::usual);
        Path folder = Worksheet.folder(base, file.assignment());
        this.asked = new Asked(List.of(), asked.manner(), asked.words(), folder);
        this.windows = windows;
        this.model = new AssignmentModel(file.assignment());
        this.desk = new DeskModel(model, finder);
    }

    /** Something to be done beside the window. */
    @FunctionalInterface
    interface Work {
        void on(Worksheet sheet) throws LexiconException, LibraryException;
    }

    DeskModel desk() {
        return desk;
    }

    /** Brings the window to the front. */
    void front() {
        Platform.runLater(() -> {
            if (stage != null) {
                stage.setIconified(false);
                stage.toFront();
                stage.requestFocus();
            }
        });
    }

    /**
     * Shows the window, and answers when it is closed.
     *
     * @throws RefusedException where it is open elsewhere
     */
    void run() throws LexiconException, RefusedException {
        try (finder;
                Worksheet sheet = Worksheet.open(file, base);
                Keeper keeper = new Keeper(asked, false)) {
            Library open = sheet.library();
            Library writable = open == null || open.isReadOnly() ? null : open;
            Clerk clerk = writable == null ? null : new Clerk(writable, this::tell);
            try (clerk) {
                // That nothing is kept is told when the window opens, and need not be told again.
                Consumer<String> failed = clerk == null ? sentence -> {} : this::tell;
                serve(
                        sheet,
                        keeper,
                        new FlagKeeper(open, clerk, failed, desk.flags()::know),
                        clerk);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(Worksheet sheet, Keeper keeper, FlagKeeper flags, @Nullable Clerk clerk)
            throws LexiconException, InterruptedException {
        SettingKeeper settings = new SettingKeeper(sheet.library(), clerk, this::tell);
        Map<String, String> kept = new HashMap<>(Looks.of(base));
        kept.putAll(settings.read());
        AssignmentDesk errands = new AssignmentDesk(this, keeper, flags, windows);
        Toolkit.begin(() -> show(kept, settings, errands));
        try {
            fill(sheet, keeper, flags);
        } catch (LexiconException e) {
            Platform.runLater(this::close);
            works.take();
            throw e;
        }
        tell(sheet.notes());
        Optional<Work> next = works.take();
        while (next.isPresent()) {
            stopped = false;
            work(next.get(), sheet);
            next = works.take();
        }
    }

    private void work(Work work, Worksheet sheet) throws LexiconException {
        try {
            work.on(sheet);
        } catch (LibraryException e) {
            tell(String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            tell(Messages.get("window.memory"));
        }
        Platform.runLater(() -> desk.loadingProperty().set(null));
    }

    private void show(Map<String, String> kept, SettingKeeper settings, AssignmentDesk errands) {
        desk.loadingProperty().set(new Progress(Messages.get("window.starting"), -1, this::close));
        desk.stillProperty().bind(Platform.getPreferences().reducedMotionProperty());
        model.serve(desk.settings(), (reader, place) -> save(reader, place));
        desk.settings().load(kept, settings::keep);
        desk.errandsProperty().set(errands);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Stage made = new Stage();
        made.setTitle(Messages.get("assignment.student.window", file.assignment().brief().title()));
        made.setScene(
                DeskWindow.scene(
                        desk,
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight())));
        WindowPlace.remember(made, desk.settings());
        made.setOnHidden(event -> {
            stopped = true;
            works.add(Optional.empty());
        });
        made.show();
        stage = made;
    }

    private void close() {
        if (stage != null) {
            stage.hide();
        }
    }

    /** Shows the articles that are there by now. */
    private void fill(Worksheet sheet, Keeper keeper, FlagKeeper flags) throws LexiconException {
        List<Comparison> comparisons = comparisons(sheet, keeper);
        FlagKeeper.Kept kept = flags.read(sheet.keys());
        Platform.runLater(() -> {
            model.bring(sheet.pages().tasks());
            flags.over(kept);
            desk.showAgain(comparisons, List.copyOf(desk.notices()), null);
            desk.flags().load(kept.flags());
            desk.arrangements().know(kept.keys());
            desk.loadingProperty().set(null);
        });
    }

    private List<Comparison> comparisons(Worksheet sheet, Keeper keeper) throws LexiconException {
        List<Comparison> all =
                Papers.of(
                        file.assignment().brief(), sheet.pages().articles(), asked.words(), keeper);
        if (file.assignment().brief().marksShown()) {
            finder.over(all.stream().flatMap(it -> it.story().articles().stream()).toList());
        }
        return all;
    }

    /** Reads copies that the reader brings, and keeps those that are asked for. */
    void bring(List<Place> places, Keeper keeper, FlagKeeper flags) {
        wish(
                Messages.get("assignment.student.copies.matching"),
                sheet -> {
                    Asked wanted = asked.at(places);
                    Reading read =
                            Pipeline.load(null, keeper)
                                    .sources(wanted)
                                    .read(places, (done, all) -> !stopped);
                    List<String> told = new ArrayList<>();
                    read.unread().forEach(it -> told.add(it.reason().sentence()));
                    for (Article each : sheet.take(read.articles())) {
                        told.add(strange(each));
                    }
                    if (told.isEmpty() && read.articles().isEmpty()) {
                        told.add(Messages.get("assignment.student.copies.none"));
                    }
                    fill(sheet, keeper, flags);
                    tell(told);
                });
    }

    private static String strange(Article article) {
        String headline = article.headline();
        String words = headline == null ? article.text() : headline;
        String line = words.strip().replaceAll("\\s+", " ");
        return Messages.get(
                "assignment.student.copies.strange",
                article.path(),
                line.length() <= LONGEST ? line : line.substring(0, LONGEST) + '…');
    }

    /** Called on the window's thread. */
    private void wish(String sentence, Work work) {
        desk.loadingProperty().set(new Progress(sentence, -1, () -> stopped = true));
        works.add(Optional.of(work));
    }

    /** Saves the answers as the window has them, kept or not; called on the window's thread. */
    private void save(String reader, Path place) {
        Map<String, List<Flag>> flags = Map.copyOf(desk.flags().byArticle());
        works.add(
                Optional.of(sheet -> {
                    HandIn handIn = sheet.pages().handIn(reader, flags);
                    Pages.Done done = sheet.pages().done(flags);
                    said(written(handIn, place, done));
                }));
    }

    private static String written(HandIn handIn, Path place, Pages.Done done) {
        try {
            new WholeFile(place).write(out -> AnnotationWriter.write(handIn, Version.line(), out));
            return Messages.get("assignment.student.saved", place, done.done(), done.all());
        } catch (IOException e) {
            return Messages.get("assignment.student.unsaved", place);
        }
    }

    private void said(String sentence) {
        Platform.runLater(() -> model.saidProperty().set(sentence));
    }

    /** Tells a sentence above the articles, once. */
    void tell(String sentence) {
        tell(List.of(sentence));
    }

    private void tell(List<String> sentences) {
        Platform.runLater(() -> {
            desk.notices().removeAll(sentences);
            desk.notices().addAll(0, sentences);
        });
    }
}
