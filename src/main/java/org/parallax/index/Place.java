package org.parallax.index;

import org.parallax.text.Span;

/**
 * Words of an article that answer to one of a query's clauses.
 *
 * @param clause the clause's number, from 0 to 63
 * @param span offsets into the article
 * @param sentence the sentence around them
 * @param paragraph the paragraph around them
 */
record Place(int clause, Span span, Span sentence, Span paragraph, Match.Part part) {}
