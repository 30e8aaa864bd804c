package org.parallax.lexicon;

import org.parallax.text.Span;

/**
 * An entry found in a text.
 *
 * @param first index of its first token
 * @param last index of its last token
 */
public record Hit(Entry entry, Span span, int first, int last) {}
