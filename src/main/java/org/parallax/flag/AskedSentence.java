package org.parallax.flag;

import org.parallax.text.Span;

/**
 * A sentence that an assignment asks about.
 *
 * @param unit as answers to it are compared, in characters (code points)
 * @param span the same place in UTF-16 units
 */
public record AskedSentence(Unit unit, Span span, String words) {}
