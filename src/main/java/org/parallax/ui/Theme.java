package org.parallax.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.scene.Scene;

import java.net.URL;
import java.util.Objects;

/** The look of the controls, and over it the desk's own style sheet, in light and in dark. */
final class Theme {
    private Theme() {}

    static void apply(Scene scene, boolean dark) {
        scene.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        URL sheet = Objects.requireNonNull(Theme.class.getResource("desk.css"));
        if (scene.getStylesheets().isEmpty()) {
            scene.getStylesheets().add(sheet.toExternalForm());
        }
        scene.getRoot().pseudoClassStateChanged(Pseudo.DARK, dark);
    }
}
