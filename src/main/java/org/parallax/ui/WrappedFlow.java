package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;

/** A text flow that can hold text of any direction; see {@link LineBreaks}. */
class WrappedFlow extends TextFlow {
    /** Room for what is set bolder or larger than the first words, by which lines are measured. */
    private static final double PART = 0.94;

    private final List<String> whole = new ArrayList<>();
    private boolean turned;
    private double fitted;
    private double asked;

    WrappedFlow() {
        getChildren().addListener((InvalidationListener) it -> whole.clear());
    }

    private void fit(double width) {
        if (whole.isEmpty()) {
            StringBuilder all = new StringBuilder();
            for (Node child : getChildren()) {
                String words = child instanceof Text text ? text.getText() : "";
                whole.add(words);
                all.append(words);
            }
            turned = LineBreaks.areNeeded(all.toString());
            fitted = -1;
        }
        if (turned && width >= 0 && width != fitted) {
            fitted = width;
            breakLines(width * PART);
        }
    }

    private void breakLines(double width) {
        List<Text> texts = new ArrayList<>();
        for (Node child : getChildren()) {
            if (child instanceof Text text) {
                texts.add(text);
            }
        }
        if (texts.isEmpty()) {
            return;
        }
        String lines = LineBreaks.of(String.join("", whole), texts.getFirst().getFont(), width);
        int at = 0;
        for (Text text : texts) {
            int end = at + text.getText().length();
            text.setText(lines.substring(at, end));
            at = end;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width);
        return super.computePrefHeight(turned ? -1 : width);
    }

    /** It gets at least the room that its widest word needs, which must not be broken either. */
    @Override
    public void resize(double width, double height) {
        asked = width;
        fit(width);
        super.resize(turned ? Math.max(width, Math.ceil(prefWidth(-1)) + 1) : width, height);
    }

    @Override
    protected void layoutChildren() {
        fit(asked);
        super.layoutChildren();
    }
}
