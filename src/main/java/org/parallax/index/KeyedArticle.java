package org.parallax.index;

import org.parallax.analysis.AnalyzedArticle;

/**
 * An article to be indexed.
 *
 * @param key a number that stays the article's own
 */
public record KeyedArticle(long key, AnalyzedArticle article) {}
