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

/** Makes a picture of the window without a screen: the very scene that the reader would see. */
public final class DeskSnapshot {
    /** Layout settles within a few pulses: the columns fill, scroll, and the leader follows. */
    private static final int PULSES = 12;

    private DeskSnapshot() {}

    /**
     * Writes a picture of the shown story as a PNG file, with the most widely shared fact picked
     * where the reader has picked nothing; or of what a search finds, where the desk shows that.
     * Call it off the window's thread.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public static void write(DeskModel desk, Path png, int width, int height) throws IOException {
        start();
        CompletableFuture<Image> picture = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                new Sitting(desk, width, height, picture).begin();
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

    /** One picture: shows the scene, waits until its layout has settled, and takes it. */
    private static final class Sitting {
        private final DeskModel desk;
        private final CompletableFuture<Image> picture;
        private final Stage stage = new Stage();
        private final Scene scene;
        private int pulses;

        Sitting(DeskModel desk, int width, int height, CompletableFuture<Image> picture) {
            this.desk = desk;
            this.picture = picture;
            desk.stillProperty().set(true);
            scene = DeskWindow.scene(desk, width, height);
        }

        void begin() {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failed) -> fail(failed));
            stage.setScene(scene);
            scene.addPostLayoutPulseListener(this::pulse);
            stage.show();
            Platform.requestNextPulse();
        }

        /**
         * The toolkit without a screen cannot copy a large window to the small one that it has in
         * its stead; the picture is made of the scene and not of that copy.
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
            if (desk.seeking().askingProperty().get()) {
                // What a search finds belongs to the picture, and comes when it comes.
                Platform.runLater(Platform::requestNextPulse);
                return;
            }
            pulses++;
            boolean comparing = desk.viewProperty().get() == DeskModel.View.COMPARE;
            boolean free = comparing && desk.selectionProperty().get() == null;
            if (pulses == PULSES / 2 && free) {
                desk.nextShared(1);
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
}
