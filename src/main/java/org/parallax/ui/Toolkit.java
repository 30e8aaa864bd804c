package org.parallax.ui;

import javafx.application.Platform;

/** JavaFX's own start, which a process has once. */
public final class Toolkit {
    private Toolkit() {}

    /**
     * Does {@code first} on the window's thread, which is started for it where it does not run yet.
     *
     * @throws UnsupportedOperationException where there is no screen
     */
    public static void begin(Runnable first) {
        try {
            Platform.startup(first);
        } catch (IllegalStateException running) {
            Platform.runLater(first);
        }
    }
}
