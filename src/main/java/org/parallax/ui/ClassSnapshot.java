package org.parallax.ui;

import java.io.IOException;
import java.nio.file.Path;

/** Makes a picture of a class's window without a screen. */
public final class ClassSnapshot {
    private ClassSnapshot() {}

    /**
     * Writes a picture as a PNG file, with the most disputed sentence open. Call it off the
     * window's thread.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public static void write(ClassModel model, Path png, int width, int height) throws IOException {
        Sitting.write(
                () -> ClassWindow.scene(model, width, height),
                () -> false,
                model::openMostDisputed,
                png);
    }
}
