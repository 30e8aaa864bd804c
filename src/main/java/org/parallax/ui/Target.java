package org.parallax.ui;

import org.parallax.text.Span;

/**
 * Where a column is asked to scroll to.
 *
 * @param turn tells two requests for the same place apart
 */
public record Target(Span span, int turn) {}
