package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

/**
 * A place where the keyboard halts in a column.
 *
 * @param mark the mark there, null for a block that folds
 */
public record Stop(Span span, @Nullable Mark mark) {}
