/**
 * What Parallax says to its reader: every sentence stands in {@code messages.properties} and
 * nowhere else.
 */
@NullMarked
package org.parallax.message;

import org.jspecify.annotations.NullMarked;
