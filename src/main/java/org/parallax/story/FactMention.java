package org.parallax.story;

import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;
import org.parallax.text.Span;

/**
 * A mention, and whose it is.
 *
 * @param article the article's id
 */
public record FactMention(String article, Mention mention) {
    public Span span() {
        return mention.span();
    }

    Place place() {
        return new Place(article, span());
    }

    public FactValue value() {
        return mention.value();
    }
}
