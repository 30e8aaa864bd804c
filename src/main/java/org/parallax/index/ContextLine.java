package org.parallax.index;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

/**
 * A line of a concordance.
 *
 * @param key the article's
 * @param span the found words
 * @param left what stands before them, on one line
 * @param words the found words, on one line
 * @param right what stands behind them, on one line
 * @param speaker whose words they are, where they stand in a quotation of someone named
 * @param outlet who publishes the article
 * @param published the day as ISO 8601 has it, empty where it is not known
 */
public record ContextLine(
        long key,
        Span span,
        String left,
        String words,
        String right,
        @Nullable String speaker,
        String outlet,
        String published) {}
