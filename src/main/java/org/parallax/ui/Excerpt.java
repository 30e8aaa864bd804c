package org.parallax.ui;

import org.parallax.text.Span;

import java.util.List;

/** A sentence with the words that matter set off, cut to what surrounds them. */
final class Excerpt extends WrappedFlow {
    private static final int AROUND = 64;
    private static final String CUT = "…";

    Excerpt() {
        getStyleClass().add("excerpt");
    }

    /**
     * Shows {@code sentence} with {@code words} in a style of the style sheet.
     *
     * @param text the article's text, which both are spans of
     */
    void show(String text, Span sentence, Span words, String style) {
        Span around = sentence.join(words);
        String before = Pieces.line(text.substring(around.start(), words.start())).stripLeading();
        String after = Pieces.line(text.substring(words.end(), around.end())).stripTrailing();
        show(
                List.of(
                        text(before(before), "plain"),
                        text(Pieces.line(words.in(text)), style),
                        text(after(after), "plain")));
    }

    private static String before(String words) {
        int from = words.length() - AROUND;
        return from <= 0 ? words : CUT + words.substring(words.indexOf(' ', from) + 1);
    }

    private static String after(String words) {
        int space = words.length() <= AROUND ? -1 : words.lastIndexOf(' ', AROUND);
        return space < 0 ? words : words.substring(0, space) + CUT;
    }
}
