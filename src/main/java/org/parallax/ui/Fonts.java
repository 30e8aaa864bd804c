package org.parallax.ui;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The typefaces that come with Parallax, so that every machine shows the same page. */
final class Fonts {
    private static final List<String> FILES =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Italic.otf",
                    "NotoSerif-Regular.ttf",
                    "NotoSerif-Bold.ttf",
                    "NotoSerif-Italic.ttf");
    private static final String SERIF = "Noto Serif";
    private static final String SANS = "Inter";

    private Fonts() {}

    /** Loads them; where a file is missing the system's own typeface stands in, and all works. */
    static void load() {
        Path folder = Path.of(System.getProperty("parallax.home", "."), "assets", "fonts");
        for (String file : FILES) {
            load(folder.resolve(file).toAbsolutePath());
        }
    }

    private static void load(Path file) {
        // By its name JavaFX reads a file where it is, and takes the name as it is written; from a
        // stream it makes a copy first. A name with a sign that means something in an address
        // is not found so.
        if (Font.loadFont("file:" + file, Setting.SIZE) != null) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Font.loadFont(in, Setting.SIZE);
        } catch (IOException missing) {
            System.getLogger(Fonts.class.getName())
                    .log(System.Logger.Level.DEBUG, "typeface not found", missing);
        }
    }

    static Font serif(double size) {
        return Font.font(SERIF, size);
    }

    static Font serifItalic(double size) {
        return Font.font(SERIF, FontPosture.ITALIC, size);
    }

    static Font serifBold(double size) {
        return Font.font(SERIF, FontWeight.BOLD, size);
    }

    static Font sansItalic(double size) {
        return Font.font(SANS, FontPosture.ITALIC, size);
    }

    static Font sansBold(double size) {
        return Font.font("Inter Semi Bold", size);
    }

    static Font sans(double size) {
        return Font.font(SANS, size);
    }
}
