/**
 * In whose voice a sentence speaks, whether it reports or judges, and which of its words are
 * loaded.
 */
@NullMarked
package org.parallax.framing;

import org.jspecify.annotations.NullMarked;
