package org.parallax.framing;

import org.parallax.text.Span;

/** A stretch of an article and whose words it has. */
public record VoicePart(Span span, Voice voice) {}
