package org.parallax.ui;

import javafx.scene.Group;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.story.Comparison;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * How long the reader waits for the window, from what is asked of it until its picture is drawn by
 * the processor alone.
 *
 * <p>A screen takes a picture every 16 ms; here one is made within 2 ms of being wanted, so that
 * the work is measured and not the waiting for the screen.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "--module-path=target/parallax/lib/javafx",
            "--add-modules=javafx.controls",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djavafx.animation.pulse=500",
            "-Dparallax.home=.",
            "-Xmx2g"
        })
public class DeskBenchmark {
    private static final int STEP = 40;

    private List<Comparison> usual;
    private List<Comparison> outsized;
    private OpenWindow window;
    private Scroller scroller;
    private int step = STEP;

    @Setup
    public void openWindow() throws InterruptedException, ExecutionException {
        LongReads reads = new LongReads();
        usual = List.of(reads.story(1_000, 100));
        outsized = List.of(reads.story(10_000, 5_000));
        window = OpenWindow.open();
        show(outsized);
        window.draw(() -> scroller = window.columns().getFirst().scroller(), () -> true);
    }

    @Setup(Level.Invocation)
    public void settle() throws InterruptedException {
        window.settle();
    }

    /** Five articles of 1,000 words and 100 marks each come on the desk. */
    @Benchmark
    public void open() throws InterruptedException, ExecutionException {
        show(usual);
    }

    /** Five of 10,000 words and 5,000 marks each. */
    @Benchmark
    public void openLong() throws InterruptedException, ExecutionException {
        show(outsized);
    }

    private void show(List<Comparison> stories) throws InterruptedException, ExecutionException {
        window.draw(() -> window.desk().show(stories, List.of()), this::isMarked);
    }

    private boolean isMarked() {
        List<ColumnView> columns = window.columns();
        return !columns.isEmpty() && columns.stream().allMatch(DeskBenchmark::isMarked);
    }

    private static boolean isMarked(ColumnView column) {
        return column.texts().stream()
                .flatMap(it -> it.getChildrenUnmodifiable().stream())
                .anyMatch(it -> it instanceof Group marks && !marks.getChildren().isEmpty());
    }

    /** What several of the long articles state is put away, or shown again. */
    @Benchmark
    public void lens() throws InterruptedException, ExecutionException {
        window.draw(() -> window.desk().toggle(Lens.SHARED), () -> true);
    }

    /** One of the long articles moves by a turn of the wheel. */
    @Benchmark
    public void scroll() throws InterruptedException, ExecutionException {
        window.draw(() -> scroller.by(step), () -> true);
        double part = scroller.fraction().get();
        step = part >= 1 ? -STEP : part <= 0 ? STEP : step;
    }

    @TearDown
    public void closeWindow() throws InterruptedException {
        window.close();
    }
}
