package org.parallax.index;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

/**
 * A quotation that answers to a query.
 *
 * @param key the article's
 * @param span its words in the article's text, without the marks
 * @param speaker the fullest name the article gives; null where it names no one
 */
public record QuoteHit(long key, Span span, @Nullable String speaker) {}
