package org.parallax.framing;

import org.parallax.message.Reason;
import org.parallax.text.Span;

/** Words that a classification rests on, and why. */
public record Cue(Span span, Reason reason) {}
