package org.parallax.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.article.Article;
import org.parallax.cli.Verbs;
import org.parallax.export.InventedClass;
import org.parallax.export.MarkedAssignment;
import org.parallax.flag.Category;
import org.parallax.flag.HandIn;
import org.parallax.flag.SharedFlag;
import org.parallax.ui.ClassModel;
import org.parallax.ui.Toolkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a class handed in is taken in and laid side by side, with the program's marks: in a window
 * that is open, until its picture is drawn by the processor alone, and on a command line. Nothing
 * is warmed up before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 5,
        jvmArgsAppend = {
            "--module-path=target/parallax/lib/javafx",
            "--add-modules=javafx.controls",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dparallax.home=."
        })
public class ClassworkBenchmark {
    private static final int ARTICLES = 5;
    private static final int PARAGRAPHS = 20;
    private static final String PARAGRAPH =
            "Of matter %d the council of town %d said nothing. It is a shame, said Ann Reyes.";

    @Param("30")
    public int files;

    @Param("100")
    public int flags;

    private Path folder;
    private Path assignment;
    private final List<Path> handedIn = new ArrayList<>();
    private ClassSession session;
    private final Rectangle behind = new Rectangle(1, 1);

    @Setup
    public void open() throws Exception {
        folder = Files.createTempDirectory("parallax-class");
        List<Article> articles = IntStream.range(0, ARTICLES).mapToObj(it -> article(it)).toList();
        InventedClass school = InventedClass.of(articles);
        assignment = school.write(folder.resolve("week.parallax"));
        Random chance = new Random(7);
        for (int reader = 0; reader < files; reader++) {
            handedIn.add(handIn(school, reader, chance));
        }
        MarkedAssignment marked =
                MarkedAssignment.of(school.assignment(), new Parallax().mark(articles));
        CompletableFuture<ClassSession> opened = new CompletableFuture<>();
        Toolkit.begin(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failed) -> {});
            opened.complete(ClassSession.open(marked, List.of(), null, () -> {}));
        });
        session = opened.get();
        draw(() -> {}, 0);
    }

    private static Article article(int town) {
        String body =
                IntStream.range(0, PARAGRAPHS)
                        .mapToObj(it -> PARAGRAPH.formatted(it, town))
                        .collect(Collectors.joining("\n\n"));
        return InventedClass.article("Paper " + town, "Town " + town, body).as("a" + (town + 1));
    }

    private Path handIn(InventedClass school, int reader, Random chance) throws IOException {
        Category[] all = Category.values();
        int[] asked = chance.ints(0, school.sentences()).distinct().limit(flags).toArray();
        List<SharedFlag> theirs = new ArrayList<>();
        for (int each : asked) {
            String note = chance.nextBoolean() ? "It can be looked up." : "";
            Instant moment = Instant.ofEpochSecond(reader, each);
            theirs.add(school.flag(each, all[chance.nextInt(all.length)].key(), note, moment));
        }
        HandIn handIn = new HandIn("Reader " + reader, school.assignment().id(), theirs);
        return InventedClass.write(handIn, folder.resolve("r%02d.jsonld".formatted(reader)));
    }

    /** Thirty files are dropped on the window, and shown. */
    @Benchmark
    public void show() throws InterruptedException, ExecutionException {
        draw(() -> session.take(handedIn), files);
    }

    /** Does something, and waits until the picture that shows so many readers is drawn. */
    private void draw(Runnable change, int readers)
            throws InterruptedException, ExecutionException {
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        ClassModel model = session.model();
        Platform.runLater(() -> {
            Scene scene = Window.getWindows().getFirst().getScene();
            Runnable[] pulse = new Runnable[1];
            pulse[0] =
                    () -> {
                        boolean shown =
                                model.workProperty().get() != null
                                        && model.readers().size() == readers
                                        && model.loadingProperty().get() == null;
                        if (shown) {
                            scene.removePostLayoutPulseListener(pulse[0]);
                            Platform.runLater(() -> {
                                behind.snapshot(null, new WritableImage(1, 1));
                                drawn.complete(null);
                            });
                        } else {
                            Platform.runLater(Platform::requestNextPulse);
                        }
                    };
            scene.addPostLayoutPulseListener(pulse[0]);
            change.run();
            Platform.requestNextPulse();
        });
        drawn.get();
    }

    /** The same on a command line, with the reading of the assignment and the program's marks. */
    @Benchmark
    public int compare() {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        List<String> call = new ArrayList<>(List.of("assignment", "compare"));
        call.add(assignment.toString());
        handedIn.forEach(it -> call.add(it.toString()));
        int status = Verbs.run(new Parallax(), nowhere, nowhere, call.toArray(String[]::new));
        if (status != Verbs.DONE) {
            throw new IllegalStateException("status " + status);
        }
        return status;
    }

    @TearDown
    public void delete() throws IOException {
        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        try (var held = Files.list(folder)) {
            for (Path file : held.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
