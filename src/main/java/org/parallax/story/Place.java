package org.parallax.story;

import org.parallax.text.Span;

/**
 * Words of one article.
 *
 * @param article the article's id
 */
public record Place(String article, Span span) {}
