/**
 * Readers: from the bytes of a text file or a saved page to an {@link
 * org.parallax.article.Article}.
 */
@NullMarked
package org.parallax.source;

import org.jspecify.annotations.NullMarked;
