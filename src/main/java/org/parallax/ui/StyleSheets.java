package org.parallax.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** The look of the controls, and over it the desk's own style sheet. */
final class StyleSheets {
    /** The usual size of text in menus and tooltips, in pixels. */
    private static final int POPUP = 13;

    private StyleSheets() {}

    /** The theme that the system asks for, now and from now on. */
    static ObjectBinding<Theme> system() {
        Platform.Preferences system = Platform.getPreferences();
        return Bindings.createObjectBinding(
                () -> asked(system.getColorScheme(), wantsContrast(system)),
                system,
                system.colorSchemeProperty());
    }

    static Theme asked(ColorScheme scheme, boolean contrast) {
        if (contrast) {
            return Theme.CONTRAST;
        }
        return scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    /** Each system has its own word for it, and some have none. */
    private static boolean wantsContrast(Platform.Preferences system) {
        return system.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || system.getString("GTK.theme_name").orElse("").startsWith("HighContrast");
    }

    /** Dresses a scene as the reader chose, and as the system asks where that was chosen. */
    static void follow(Scene scene, Appearance looks) {
        ObservableValue<Theme> system = system();
        Runnable dress =
                () -> {
                    Theme chosen = looks.themeProperty().get();
                    Theme theme = chosen == Theme.SYSTEM ? system.getValue() : chosen;
                    apply(scene, theme, looks.textSizeProperty().get());
                };
        system.subscribe(dress);
        looks.themeProperty().subscribe(dress);
        looks.textSizeProperty().subscribe(dress);
        dress.run();
    }

    /**
     * Dresses a scene.
     *
     * @param theme not {@link Theme#SYSTEM}
     * @param textSize in percent
     */
    static void apply(Scene scene, Theme theme, int textSize) {
        boolean light = theme == Theme.LIGHT;
        scene.setUserAgentStylesheet(
                light
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
        URL sheet = Objects.requireNonNull(StyleSheets.class.getResource("desk.css"));
        List<String> sheets = scene.getStylesheets();
        if (sheets.isEmpty()) {
            sheets.addAll(List.of(sheet.toExternalForm(), popups(textSize)));
        } else if (!sheets.getLast().equals(popups(textSize))) {
            sheets.set(sheets.size() - 1, popups(textSize));
        }
        scene.getRoot().pseudoClassStateChanged(Pseudo.DARK, theme == Theme.DARK);
        scene.getRoot().pseudoClassStateChanged(Pseudo.CONTRAST, theme == Theme.CONTRAST);
    }

    /** Menus and tooltips are windows of their own, which {@link Zoom} does not reach. */
    private static String popups(int textSize) {
        String rule =
                ".context-menu, .tooltip, .combo-box-popup { -fx-font-size: %dpx; }"
                        .formatted(POPUP * textSize / 100);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }
}
