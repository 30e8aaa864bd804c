/**
 * An article as it was read: one immutable text, and segments that say what each stretch of it is.
 */
@NullMarked
package org.parallax.article;

import org.jspecify.annotations.NullMarked;
