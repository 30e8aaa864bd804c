package org.parallax.index;

import org.parallax.text.Span;

/**
 * A place in an article that answers to a query.
 *
 * @param span the found words, in UTF-16 code units of the article's text
 * @param sentence the sentence around them
 * @param part what they were found as
 */
public record Match(Span span, Span sentence, Part part) {
    /** What words were found as. */
    public enum Part {
        HEADLINE,
        DECK,
        BODY,
        FACT,
        QUOTE
    }
}
