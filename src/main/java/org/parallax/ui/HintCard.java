package org.parallax.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/** The reason beside a mark. It lies over the columns, and the mouse goes through it. */
final class HintCard extends Pane {
    private static final double WIDEST = 320;
    private static final double AWAY = 8;

    private final Label words = new Label();
    private final PauseTransition pause = new PauseTransition(Duration.millis(350));
    private String wanted = "";

    HintCard() {
        words.getStyleClass().add("hint");
        words.setMaxWidth(WIDEST);
        words.setVisible(false);
        getChildren().add(words);
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Lies over all of {@code root}, however large that is. */
    void fill(Pane root) {
        prefWidthProperty().bind(root.widthProperty());
        root.widthProperty().subscribe(it -> resize(root.getWidth(), root.getHeight()));
        root.heightProperty().subscribe(it -> resize(root.getWidth(), root.getHeight()));
    }

    /** Shows {@code sentence} below {@code at}, in the scene's pixels, after a short rest. */
    void show(String sentence, Bounds at) {
        if (sentence.equals(wanted)) {
            return;
        }
        wanted = sentence;
        pause.setOnFinished(event -> place(sentence, at));
        pause.playFromStart();
    }

    void hide() {
        wanted = "";
        pause.stop();
        words.setVisible(false);
    }

    private void place(String sentence, Bounds at) {
        words.setWrapText(!WrappedFlow.isTurned(sentence));
        words.setText(sentence);
        words.autosize();
        Bounds here = sceneToLocal(at);
        double width = Math.min(WIDEST, words.prefWidth(-1));
        double height = words.prefHeight(width);
        double x = Math.clamp(here.getMinX(), AWAY, Math.max(AWAY, getWidth() - width - AWAY));
        boolean above = here.getMaxY() + AWAY + height > getHeight();
        double y = above ? here.getMinY() - AWAY - height : here.getMaxY() + AWAY;
        words.resizeRelocate(x, y, width, height);
        words.setVisible(true);
    }
}
