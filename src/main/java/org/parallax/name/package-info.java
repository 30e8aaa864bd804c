/**
 * Whom and what an article names: the fullest form it gives, and the shorter ones that stand for
 * it.
 */
@NullMarked
package org.parallax.name;

import org.jspecify.annotations.NullMarked;
