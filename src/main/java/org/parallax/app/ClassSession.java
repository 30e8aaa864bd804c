package org.parallax.app;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.cli.NoScreenException;
import org.parallax.cli.Version;
import org.parallax.export.AssignmentException;
import org.parallax.export.AssignmentFile;
import org.parallax.export.ClassFiles;
import org.parallax.export.ClassReading;
import org.parallax.export.FlagFile;
import org.parallax.export.MarkedAssignment;
import org.parallax.export.ReturnFolder;
import org.parallax.flag.Classwork;
import org.parallax.lexicon.LexiconException;
import org.parallax.message.Messages;
import org.parallax.text.FileName;
import org.parallax.ui.Appearance;
import org.parallax.ui.ClassErrands;
import org.parallax.ui.ClassModel;
import org.parallax.ui.ClassWindow;
import org.parallax.ui.Progress;
import org.parallax.ui.Toolkit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The window of a class: files are read and compared beside it, one errand after the other. */
final class ClassSession implements ClassErrands {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final MarkedAssignment assignment;
    private final ClassModel model = new ClassModel();
    private final ExecutorService work =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("class-", 1).factory());

    /** Of the working thread alone: what was taken in, by what its paths lead to. */
    private final Map<Path, FlagFile> files = new LinkedHashMap<>();

    private final List<String> refused = new ArrayList<>();

    /** Its name can come to be another's when more is handed in. */
    private @Nullable Path key;

    private ClassSession(MarkedAssignment assignment) {
        this.assignment = assignment;
    }

    /**
     * Shows a window, and answers when it is closed.
     *
     * @param key of the answers the one that is the key; null for none
     */
    static void run(MarkedAssignment assignment, List<Path> answers, @Nullable Path key)
            throws NoScreenException {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            Toolkit.begin(() -> open(assignment, answers, key, closed::countDown));
            closed.await();
        } catch (UnsupportedOperationException e) {
            throw new NoScreenException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Shows a window beside another one.
     *
     * @param copies of its articles where the assignment carries no texts
     * @param looks of the other one
     */
    static void beside(Path file, List<AnalyzedArticle> copies, Appearance looks)
            throws RefusedException {
        try {
            AssignmentFile read = AssignmentFile.read(file);
            List<AnalyzedArticle> articles = new ArrayList<>(new Parallax().mark(read.articles()));
            articles.addAll(copies);
            MarkedAssignment marked = MarkedAssignment.of(read.assignment(), articles);
            Platform.runLater(() -> {
                ClassSession session = open(marked, List.of(), null, () -> {});
                session.model.appearance().take(looks);
            });
        } catch (AssignmentException | LexiconException e) {
            throw new RefusedException(e);
        }
    }

    /** Shows a window; on the window's thread. */
    static ClassSession open(
            MarkedAssignment assignment, List<Path> answers, @Nullable Path key, Runnable closed) {
        ClassSession session = new ClassSession(assignment);
        session.model.errandsProperty().set(session);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                ClassWindow.scene(
                        session.model,
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight()));
        Stage stage = new Stage();
        stage.setTitle(
                Messages.get("assignment.class.window", assignment.assignment().brief().title()));
        stage.setScene(scene);
        stage.setOnHidden(event -> {
            session.work.shutdownNow();
            closed.run();
        });
        stage.show();
        session.begin(answers, key);
        return session;
    }

    ClassModel model() {
        return model;
    }

    private void begin(List<Path> answers, @Nullable Path keyed) {
        List<Path> all = ClassReading.withKey(answers, keyed);
        errand(
                Messages.get("assignment.class.comparing"),
                () -> {
                    take(ClassReading.of(all, Instant.now(), told(all.size())));
                    key = keyed;
                    compare(List.of());
                });
    }

    @Override
    public void take(List<Path> paths) {
        errand(
                Messages.get("assignment.class.comparing"),
                () -> {
                    take(ClassReading.of(paths, Instant.now(), told(paths.size())));
                    compare(List.of());
                });
    }

    /** Tells of each file; of a folder it is not known before how many are in it. */
    private Consumer<Path> told(int all) {
        AtomicInteger done = new AtomicInteger();
        return path -> {
            int number = done.incrementAndGet();
            String sentence =
                    Messages.get("assignment.class.reading", number, Math.max(number, all));
            double part = number > all ? -1 : (double) number / all;
            Platform.runLater(
                    () -> model.loadingProperty().set(new Progress(sentence, part, () -> {})));
        };
    }

    private void take(ClassReading reading) {
        reading.files().forEach(it -> files.put(FileName.real(it.file()), it));
        reading.refused().stream().filter(it -> !refused.contains(it)).forEach(refused::add);
    }

    private ClassFiles counted() {
        return ClassFiles.of(assignment.assignment().id(), List.copyOf(files.values()));
    }

    private Classwork classwork(ClassFiles counted) {
        return Classwork.of(
                assignment.assignment(),
                assignment.texts(),
                counted.handIns(),
                key == null ? null : counted.name(key),
                assignment.machine());
    }

    /** Shows what was taken in until now. */
    private void compare(List<String> first) {
        ClassFiles counted = counted();
        Classwork laid = classwork(counted);
        List<String> notes = new ArrayList<>(first);
        notes.addAll(assignment.missing());
        notes.addAll(refused);
        notes.addAll(counted.notes());
        Platform.runLater(() -> model.show(laid, notes));
    }

    @Override
    public void key(@Nullable String reader) {
        errand(
                Messages.get("assignment.class.comparing"),
                () -> {
                    key = reader == null ? null : file(reader);
                    compare(List.of());
                });
    }

    private @Nullable Path file(String reader) {
        return counted().names().entrySet().stream()
                .filter(it -> it.getValue().equals(reader))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void giveBack(Path folder) {
        errand(
                Messages.get("assignment.class.giving"),
                () -> {
                    String told;
                    try {
                        int pages =
                                new ReturnFolder(folder)
                                        .write(classwork(counted()), Version.line());
                        told = Messages.get("assignment.class.written", pages, folder);
                    } catch (AssignmentException e) {
                        told = String.valueOf(e.getMessage());
                    }
                    compare(List.of(told));
                });
    }

    /** Called on the window's thread. */
    private void errand(String sentence, Runnable job) {
        model.loadingProperty().set(new Progress(sentence, -1, () -> {}));
        work.execute(() -> {
            try {
                job.run();
            } catch (RuntimeException e) {
                String failed = Messages.get("cli.failed", e);
                Platform.runLater(() -> model.notices().addFirst(failed));
            } finally {
                Platform.runLater(() -> model.loadingProperty().set(null));
            }
        });
    }
}
