package org.parallax.index;

import org.parallax.text.Span;

/**
 * A place where a query's words stand.
 *
 * @param article the article's id
 * @param span the found words
 * @param sentence the sentence around them
 */
public record SearchHit(String article, Span span, Span sentence) {}
