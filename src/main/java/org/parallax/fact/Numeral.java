package org.parallax.fact;

import org.parallax.text.Span;

import java.math.BigDecimal;

/**
 * A number in a text, in digits or in words.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token
 * @param inDigits whether it is written in digits
 */
record Numeral(Span span, BigDecimal value, int first, int last, boolean inDigits) {}
