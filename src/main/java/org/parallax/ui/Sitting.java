package org.parallax.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A picture of a window without a screen: shows it, waits until its layout has settled. */
final class Sitting {
    /** Layout settles within a few pulses: lists fill, scroll, and what follows them follows. */
    private static final int PULSES = 12;

    private final Scene scene;
    private final BooleanSupplier waits;
    private final Runnable midway;
    private final CompletableFuture<Image> picture;
    private final Stage stage = new Stage();
    private int pulses;

    private Sitting(
            Scene scene, BooleanSupplier waits, Runnable midway, CompletableFuture<Image> picture) {
        this.scene = scene;
        this.waits = waits;
        this.midway = midway;
        this.picture = picture;
    }

    /**
     * Writes a picture as a PNG file. Call it off the window's thread.
     *
     * @param scene makes the window, on the window's thread
     * @param waits whether something that belongs to the picture is still to come
     * @param midway done when the window has been laid out for the first time
     */
    static void write(Supplier<Scene> scene, BooleanSupplier waits, Runnable midway, Path png)
            throws IOException {
        start();
        CompletableFuture<Image> picture = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                new Sitting(scene.get(), waits, midway, picture).begin();
            } catch (RuntimeException failed) {
                picture.completeExceptionally(failed);
            }
        });
        Png.write(picture.join(), png);
    }

    private static void start() {
        CountDownLatch ready = new CountDownLatch(1);
        Toolkit.begin(ready::countDown);
        try {
            ready.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failed) -> fail(failed));
        stage.setScene(scene);
        scene.addPostLayoutPulseListener(this::pulse);
        stage.show();
        Platform.requestNextPulse();
    }

    /**
     * The toolkit without a screen cannot copy a large window to the small one that it has in its
     * stead; the picture is made of the scene and not of that copy.
     */
    private void fail(Throwable failed) {
        boolean copying =
                Arrays.stream(failed.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().endsWith(".HeadlessWindow"));
        if (!copying) {
            picture.completeExceptionally(failed);
        }
    }

    private void pulse() {
        if (waits.getAsBoolean()) {
            Platform.runLater(Platform::requestNextPulse);
            return;
        }
        pulses++;
        if (pulses == PULSES / 2) {
            midway.run();
        }
        if (pulses < PULSES) {
            Platform.runLater(Platform::requestNextPulse);
        } else if (pulses == PULSES) {
            Platform.runLater(this::take);
        }
    }

    private void take() {
        Image image = scene.snapshot(null);
        stage.close();
        picture.complete(image);
    }
}
