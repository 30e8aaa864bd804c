/**
 * Spans, tokens, paragraphs and sentences: what every other package says <em>where</em> with.
 * Offsets are UTF-16 code units, half-open.
 */
@NullMarked
package org.parallax.text;

import org.jspecify.annotations.NullMarked;
