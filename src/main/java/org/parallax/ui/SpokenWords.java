package org.parallax.ui;

import javafx.scene.text.Text;

import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/** Someone's words as one article has them, in its own marks where it quotes them. */
final class SpokenWords extends WrappedFlow {
    private static final String OPENING = "“";
    private static final String CLOSING = "”";

    SpokenWords(Quotes.Use use) {
        String text = use.column().article().text();
        Span words = use.quote().span();
        Span around = use.told();
        boolean marked = use.quote().kind().isSpeech();
        List<Text> texts = new ArrayList<>();
        add(texts, text.substring(around.start(), words.start()), "plain");
        // The clause around a few quoted words may hold their marks already.
        boolean holds = !around.equals(words);
        add(
                texts,
                marked && !holds ? OPENING + words.in(text) + CLOSING : words.in(text),
                holds ? "said" : "plain");
        add(texts, text.substring(words.end(), around.end()), "plain");
        getStyleClass().addAll("excerpt", "spoken-words");
        show(texts);
    }

    private static void add(List<Text> texts, String words, String style) {
        if (!words.isEmpty()) {
            texts.add(text(Pieces.line(words), style));
        }
    }
}
