package org.parallax.ui;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * A text flow that can hold words of any direction. JavaFX 26 reads beyond its arrays where it
 * breaks a line within a text that is read from right to left, and the window is never the same
 * again; between texts it breaks lines well. So such words are texts of their own, and the flow is
 * never so narrow that one of them would be broken.
 */
class WrappedFlow extends TextFlow {
    /** How much wider than now the style sheet may set a word. */
    private static final double ROOM = 2;

    /** The least width in pixels; 0 where the toolkit can break all words. */
    private double narrowest;

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

    /** Shows these texts one after the other, in place of what was shown. */
    final void show(List<Text> texts) {
        boolean turned = texts.stream().anyMatch(text -> isTurned(text.getText()));
        List<Text> all = new ArrayList<>();
        for (Text text : texts) {
            if (turned) {
                all.addAll(words(text));
            } else {
                all.add(text);
            }
        }
        narrowest =
                turned ? ROOM * all.stream().mapToDouble(WrappedFlow::width).max().orElse(0) : 0;
        getChildren().setAll(all);
    }

    private static double width(Text word) {
        return word.getLayoutBounds().getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, narrowest));
    }

    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, narrowest), height);
    }

    /** Each word, and the blanks between them, as the whole is set. */
    private static List<Text> words(Text whole) {
        List<Text> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(whole.getText(), " ", true);
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
}
