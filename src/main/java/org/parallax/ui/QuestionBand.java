package org.parallax.ui;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** What the reader is asked, above the articles; a long question scrolls. */
final class QuestionBand extends ScrollPane {
    /** The part of the window's height that it takes at most. */
    private static final double MOST = 0.26;

    QuestionBand(AssignmentModel assignment) {
        String title = assignment.brief().title();
        List<String> lines = assignment.brief().question().lines().toList();
        VBox content = new VBox(flow(title, "question-title"));
        lines.forEach(it -> content.getChildren().add(flow(it, "question")));
        content.getStyleClass().add("question-lines");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        setAccessibleText(title + ". " + String.join(" ", lines));
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("question-band");
        sceneProperty()
                .flatMap(it -> it.rootProperty())
                .flatMap(it -> it.layoutBoundsProperty())
                .subscribe(it -> requestLayout());
        content.heightProperty().subscribe(it -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        double needed =
                getContent().prefHeight(width < 0 ? -1 : room)
                        + snappedTopInset()
                        + snappedBottomInset();
        return Math.min(needed, MOST * window());
    }

    /** In pixels of the usual text. */
    private double window() {
        return getScene() == null || getParent() == null
                ? Double.MAX_VALUE
                : getScene().getHeight() / getLocalToSceneTransform().getMyy();
    }

    private static WrappedFlow flow(String words, String style) {
        WrappedFlow flow = WrappedFlow.of(words, style);
        if (isRightToLeft(words)) {
            flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        return flow;
    }

    /** As the first letter that has a direction is read. */
    private static boolean isRightToLeft(String words) {
        return words.codePoints()
                .map(Character::getDirectionality)
                .filter(it ->
                        it == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                || it == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || it == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .limit(1)
                .anyMatch(it -> it != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }
}
