package org.parallax.text;

import java.util.List;

/**
 * One sentence with its words.
 *
 * @param span where it stands, without the white space around it
 * @param tokens its words, in order
 */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public static Sentence at(String text, Span span) {
        return new Sentence(span, Tokens.of(text, span));
    }
}
