/**
 * Which articles tell one story, and what they share: facts aligned across them, and where they
 * part.
 */
@NullMarked
package org.parallax.story;

import org.jspecify.annotations.NullMarked;
