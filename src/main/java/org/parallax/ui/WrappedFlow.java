package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * A text flow that can hold words of any direction. JavaFX 26 reads beyond its arrays where it
 * breaks a line within a text that is read from right to left, and the window is never the same
 * again; between texts it breaks lines well. So such words are texts of their own.
 */
class WrappedFlow extends TextFlow {
    /** Where a line can be broken. */
    private static final String BREAKS = " \n-/\u05BE\u2010\u2013\u2014";

    /** How much wider than now the style sheet may set a word a moment later. */
    private static final double ROOM = 1.5;

    private boolean turned;

    /** Whether the toolkit cannot be left to break these words. */
    static boolean isTurned(String words) {
        return words.codePoints().anyMatch(WrappedFlow::isTurned);
    }

    private static boolean isTurned(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER ->
                    true;
            default -> false;
        };
    }

    /** Words of one style, on one line where there is room. */
    static WrappedFlow of(String words, String style) {
        WrappedFlow flow = new WrappedFlow();
        flow.getStyleClass().add("excerpt");
        flow.show(List.of(text(Pieces.line(words), style)));
        return flow;
    }

    /** Words in a style of the style sheet. */
    static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().addAll("text", style);
        return text;
    }

    /** Shows these texts one after the other, in place of what was shown. */
    final void show(List<Text> texts) {
        turned = texts.stream().anyMatch(text -> isTurned(text.getText()));
        List<Text> all = new ArrayList<>();
        for (Text text : texts) {
            if (turned) {
                all.addAll(words(text));
            } else {
                all.add(text);
            }
        }
        getChildren().setAll(all);
    }

    /** Each word, and the blanks between them, as the whole is set. */
    private static List<Text> words(Text whole) {
        List<Text> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(whole.getText(), BREAKS, true);
        while (tokens.hasMoreTokens()) {
            Text word = new Text(tokens.nextToken());
            word.setFont(whole.getFont());
            word.setTranslateY(whole.getTranslateY());
            word.setStrikethrough(whole.isStrikethrough());
            word.getStyleClass().setAll(whole.getStyleClass());
            words.add(word);
        }
        return words;
    }

    // A word that is wider than the flow would be broken within, and so it reaches out instead.
    // A list that has no width yet asks with less than none, which is not the same as any.

    private double room(double width) {
        return !turned || width == USE_COMPUTED_SIZE ? width : Math.max(width, widest());
    }

    private double widest() {
        double widest = 0;
        for (Node child : getChildren()) {
            if (child instanceof Text text) {
                Text alone = new Text(text.getText());
                alone.setFont(text.getFont());
                widest = Math.max(widest, alone.getLayoutBounds().getWidth());
            }
        }
        return Math.ceil(ROOM * widest) + getInsets().getLeft() + getInsets().getRight() + 1;
    }

    /**
     * Once it was measured a flow breaks its lines at its own width, also where it has none yet and
     * is looked at before it is laid out.
     */
    private void widen() {
        double least = room(0);
        if (getWidth() < least) {
            super.resize(least, getHeight());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        widen();
        return super.computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        widen();
        return super.computePrefHeight(room(width));
    }

    @Override
    public void resize(double width, double height) {
        super.resize(room(width), height);
    }
}
