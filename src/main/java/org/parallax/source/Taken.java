package org.parallax.source;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Original;

/**
 * What came of reading one place.
 *
 * @param original the bytes it was read from; null of what was pasted, and of what could not be had
 */
public record Taken(Reading reading, @Nullable Original original) {}
