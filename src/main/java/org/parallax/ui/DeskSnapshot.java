package org.parallax.ui;

import java.io.IOException;
import java.nio.file.Path;

/** Makes a picture of the window without a screen: the very scene that the reader would see. */
public final class DeskSnapshot {
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
        Sitting.write(
                () -> {
                    desk.stillProperty().set(true);
                    return DeskWindow.scene(desk, width, height);
                },
                desk.seeking().askingProperty()::get,
                () -> {
                    boolean comparing = desk.viewProperty().get() == DeskModel.View.COMPARE;
                    if (comparing && desk.selectionProperty().get() == null) {
                        desk.nextShared(1);
                    }
                },
                png);
    }
}
