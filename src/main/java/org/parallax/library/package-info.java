/**
 * Keeps what cannot be made again: the bytes that addresses gave, and what the reader put right.
 */
@NullMarked
package org.parallax.library;

import org.jspecify.annotations.NullMarked;
