package org.parallax.ui;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/** Words of an outlet in the serif; those that were found are bold, and a box lies under them. */
final class FoundText extends Region {
    private static final double SIZE = 14;
    private static final double HEADLINE = 15;

    private final WrappedFlow flow = new WrappedFlow();
    private final Group layer = new Group();
    private final List<Snippet.Part> parts;

    /**
     * Sets a snippet.
     *
     * @param headline whether all of it is bold and larger
     */
    FoundText(Snippet snippet, boolean headline) {
        this.parts = snippet.parts();
        List<Text> texts = new ArrayList<>();
        for (Snippet.Part part : parts) {
            Text text = new Text(part.words());
            text.getStyleClass().addAll("text", part.found() ? "found-words" : "plain");
            boolean bold = headline || part.found();
            double size = headline ? HEADLINE : SIZE;
            text.setFont(bold ? Fonts.serifBold(size) : Fonts.serif(size));
            texts.add(text);
        }
        flow.show(texts);
        flow.getStyleClass().add("found-flow");
        layer.setManaged(false);
        getStyleClass().add("found-text");
        getChildren().addAll(layer, flow);
        setMouseTransparent(true);
        if (snippet.isTurned()) {
            setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), snapSizeY(flow.prefHeight(getWidth())));
        layer.getChildren().clear();
        int at = 0;
        for (Snippet.Part part : parts) {
            int end = at + part.words().length();
            if (part.found()) {
                Lines.of(flow, at, end).forEach(line -> layer.getChildren().add(box(line)));
            }
            at = end;
        }
        // What is made while a window is laid out has its colors one picture later, and is black
        // until then.
        layer.applyCss();
    }

    private static Rectangle box(Rectangle2D line) {
        Rectangle box =
                new Rectangle(
                        line.getMinX() - 1,
                        line.getMinY(),
                        line.getWidth() + 2,
                        line.getHeight() + 1);
        box.getStyleClass().add("found-box");
        return box;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(flow.prefHeight(width));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
