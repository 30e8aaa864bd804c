package org.parallax.fact;

import org.parallax.text.Span;

import java.util.List;

/**
 * A stretch of a sentence that can state something by itself, and what it is about.
 *
 * @param span from its first word that counts to its last
 * @param sentence which of the article's sentences it stands in, counted from 0
 * @param terms what it is about, each once: stems of words, what a group of wordings names, full
 *     names, and figures, in their order
 * @param denied whether it says that something is not so
 */
public record Clause(Span span, int sentence, List<String> terms, boolean denied) {
    public Clause {
        terms = List.copyOf(terms);
    }
}
