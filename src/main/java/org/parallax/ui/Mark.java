package org.parallax.ui;

import org.parallax.text.Span;

/** A marked stretch of one article's text. */
public record Mark(Lens lens, Span span, Subject subject) {
    /** The number that stands behind the words, empty where the mark has none. */
    public String number() {
        return subject instanceof Subject.Fact fact ? Integer.toString(fact.number()) : "";
    }
}
