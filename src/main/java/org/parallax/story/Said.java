package org.parallax.story;

import org.parallax.quote.Quote;

/**
 * A quotation where an article has it.
 *
 * @param article the article's id
 */
public record Said(String article, Quote quote) {}
