package org.parallax.ui;

import javafx.application.Platform;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** JavaFX's own start, which a process has once. */
public final class Toolkit {
    /** The property by which JavaFX is told what draws its windows. */
    private static final String ORDER = "prism.order";

    private static final String BY_ITSELF = "sw";

    private Toolkit() {}

    /**
     * Does {@code first} on the window's thread, which is started for it where it does not run yet.
     *
     * @throws UnsupportedOperationException where there is no screen
     */
    public static void begin(Runnable first) {
        if (System.getProperty(ORDER) == null && isWithoutCard(Path.of("/dev"))) {
            System.setProperty(ORDER, BY_ITSELF);
        }
        try {
            Platform.startup(first);
        } catch (IllegalStateException running) {
            Platform.runLater(first);
        }
    }

    /**
     * Whether Linux has no graphics card to offer. JavaFX would ask OpenGL all the same, and a
     * driver without a card draws no faster than JavaFX by itself, after a longer start and in 60
     * MB more.
     *
     * @param devices the folder of Linux's devices, which other systems do not have
     */
    static boolean isWithoutCard(Path devices) {
        return Files.isDirectory(devices.resolve("shm"))
                && !isAny(devices.resolve("dri"), "{card,render}*")
                && !isAny(devices, "{nvidia*,dxg}");
    }

    private static boolean isAny(Path folder, String names) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, names)) {
            return found.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }
}
