/**
 * Word lists with their examples, read from {@code assets/lexicon} at start, so that a teacher can
 * edit them.
 */
@NullMarked
package org.parallax.lexicon;

import org.jspecify.annotations.NullMarked;
