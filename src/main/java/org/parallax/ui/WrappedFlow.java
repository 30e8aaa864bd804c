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

    WrappedFlow() {
        getChildren().addListener((InvalidationListener) it -> whole.clear());
    }

    /** Takes the words as they were given, before any line was broken. */
    private void read() {
        if (whole.isEmpty()) {
            for (Text text : texts()) {
                whole.add(text.getText());
            }
            turned = LineBreaks.areNeeded(String.join("", whole));
        }
    }

    private List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (Node child : getChildren()) {
            if (child instanceof Text text) {
                texts.add(text);
            }
        }
        return texts;
    }

    private String lines(double width) {
        return LineBreaks.of(
                String.join("", whole), texts().getFirst().getFont(), Math.max(0, width * PART));
    }

    private void breakLines(double width) {
        String lines = lines(width);
        int at = 0;
        for (Text text : texts()) {
            int end = at + text.getText().length();
            text.setText(lines.substring(at, end));
            at = end;
        }
    }

    /** Reckons the height and changes nothing: the words still stand in lines of another width. */
    @Override
    protected double computePrefHeight(double width) {
        read();
        if (!turned) {
            return super.computePrefHeight(width);
        }
        double now = super.computePrefHeight(-1);
        long lines = 1;
        for (Text text : texts()) {
            lines += text.getText().chars().filter(c -> c == '\n').count();
        }
        long then = width < 0 ? lines : lines(width).lines().count();
        return now / lines * then;
    }

    /**
     * It gets at least the room that its widest word needs, which must not be broken either, and is
     * laid out at once: new lines must never meet the old width.
     */
    @Override
    public void resize(double width, double height) {
        read();
        if (!turned) {
            super.resize(width, height);
            return;
        }
        breakLines(width);
        super.resize(Math.max(width, Math.ceil(super.computePrefWidth(-1)) + 1), height);
        super.layoutChildren();
    }
}
