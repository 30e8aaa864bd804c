package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

/**
 * Words that can be a speaker.
 *
 * @param full the fullest name the article gives, null for a role without a name ("officials")
 * @param mention where the words stand
 */
record Speaker(@Nullable String full, Span mention) {}
