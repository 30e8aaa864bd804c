package org.parallax.ui;

import org.parallax.text.Span;

import java.util.List;

/** A marked stretch of one article's text. */
public record Mark(Lens lens, Span span, Subject subject) {
    /** The number or letter that stands behind the words, empty where the mark has none. */
    public String number() {
        return switch (subject) {
            case Subject.Fact fact -> Integer.toString(fact.number());
            case Subject.Flagged own -> own.kind().letter();
            default -> "";
        };
    }

    /** Its names in the style sheet: its lens, and behind it the category of a flag. */
    List<String> styles() {
        return subject instanceof Subject.Flagged own
                ? List.of(lens.style(), own.kind().style())
                : List.of(lens.style());
    }
}
