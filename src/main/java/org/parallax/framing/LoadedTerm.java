package org.parallax.framing;

import org.parallax.message.Reason;
import org.parallax.text.Span;

/** A word or phrase that frames what it reports. */
public record LoadedTerm(Span span, Voice voice, Reason reason) {}
