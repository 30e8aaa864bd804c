/**
 * Keeps what cannot be made again: articles with the bytes they were read from, what the reader put
 * right, named and marked, and what addresses gave. One file of SQLite; {@link
 * org.parallax.library.Library} is its front door.
 */
@NullMarked
package org.parallax.library;

import org.jspecify.annotations.NullMarked;
