package org.parallax.ui;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A window stands where the reader left it, if there is still a screen. */
public final class WindowPlace {
    private static final String SETTING = "window";

    private final Stage stage;

    /** Where it stood last when it neither filled the screen nor was put away. */
    private @Nullable Rectangle2D free;

    private WindowPlace(Stage stage) {
        this.stage = stage;
    }

    /**
     * Puts a window that is not shown yet where {@code settings} say, and has them say where it
     * stands when it is closed.
     */
    public static void remember(Stage stage, Settings settings) {
        WindowPlace place = new WindowPlace(stage);
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        settings.value(SETTING)
                .flatMap(WindowFrame::of)
                .filter(it -> it.isOn(screens))
                .ifPresent(place::restore);
        stage.xProperty().subscribe(it -> place.moved());
        stage.yProperty().subscribe(it -> place.moved());
        stage.widthProperty().subscribe(it -> place.moved());
        stage.heightProperty().subscribe(it -> place.moved());
        stage.setOnHiding(event -> place.keep(settings));
    }

    private void restore(WindowFrame frame) {
        Rectangle2D at = frame.place();
        free = at;
        stage.setX(at.getMinX());
        stage.setY(at.getMinY());
        stage.setWidth(at.getWidth());
        stage.setHeight(at.getHeight());
        stage.setMaximized(frame.maximized());
    }

    /** Later, because a window may be told its size before it is told that it fills the screen. */
    private void moved() {
        Platform.runLater(() -> {
            boolean filled = stage.isMaximized() || stage.isIconified() || stage.isFullScreen();
            if (stage.isShowing() && !filled) {
                free =
                        new Rectangle2D(
                                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
            }
        });
    }

    private void keep(Settings settings) {
        if (free != null) {
            settings.set(SETTING, new WindowFrame(free, stage.isMaximized()).written());
        }
    }
}
