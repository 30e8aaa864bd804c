package org.parallax.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

/** A window of the desk without a screen, and how it draws what is changed in it. */
final class OpenWindow {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final DeskModel desk = new DeskModel(List.of(), List.of(), words -> List.of());
    private final Stage stage = new Stage();
    private final Scene scene;

    /** Drawn by the thread that draws the window, and so after the window's last picture. */
    private final Rectangle behind = new Rectangle(1, 1);

    private final WritableImage pixel = new WritableImage(1, 1);

    /** What the window is to show next; of the window's thread alone. */
    private @Nullable Wanted wanted;

    private record Wanted(BooleanSupplier shown, CompletableFuture<Void> drawn) {}

    private OpenWindow() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failed) -> fail(failed));
        desk.stillProperty().set(true);
        scene = DeskWindow.scene(desk, WIDTH, HEIGHT);
        scene.addPostLayoutPulseListener(this::pulse);
        stage.setScene(scene);
        stage.show();
    }

    /** Opens the window of an empty desk. */
    static OpenWindow open() throws InterruptedException, ExecutionException {
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        ready.await();
        CompletableFuture<OpenWindow> made = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                made.complete(new OpenWindow());
            } catch (RuntimeException failed) {
                made.completeExceptionally(failed);
            }
        });
        return made.get();
    }

    DeskModel desk() {
        return desk;
    }

    /** The columns of the story; to be asked on the window's thread. */
    List<ColumnView> columns() {
        return scene.getRoot().lookupAll(".column").stream().map(ColumnView.class::cast).toList();
    }

    /**
     * Changes the desk and waits until the picture that shows the change is drawn.
     *
     * @param change done on the window's thread
     * @param shown whether the window shows the change, asked there after each layout
     */
    void draw(Runnable change, BooleanSupplier shown)
            throws InterruptedException, ExecutionException {
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            wanted = new Wanted(shown, drawn);
            change.run();
            Platform.requestNextPulse();
        });
        drawn.get();
    }

    /** The window is laid out, and handed over to be drawn as soon as this is left. */
    private void pulse() {
        Wanted now = wanted;
        if (now == null) {
            return;
        }
        if (now.shown().getAsBoolean()) {
            wanted = null;
            Platform.runLater(() -> {
                behind.snapshot(null, pixel);
                now.drawn().complete(null);
            });
        } else {
            Platform.runLater(Platform::requestNextPulse);
        }
    }

    /** The toolkit cannot copy a drawn picture to its screen, which is smaller. */
    private void fail(Throwable failed) {
        Wanted now = wanted;
        boolean copying =
                Arrays.stream(failed.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().endsWith(".HeadlessWindow"));
        if (!copying && now != null) {
            now.drawn().completeExceptionally(failed);
        }
    }

    /** Waits until the window has copied its last picture, as far as it can. */
    void settle() throws InterruptedException {
        run(() -> {});
    }

    void close() throws InterruptedException {
        run(stage::close);
    }

    private static void run(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            work.run();
            done.countDown();
        });
        done.await();
    }
}
