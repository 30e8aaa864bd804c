package org.parallax.framing;

import org.parallax.lexicon.Category;
import org.parallax.message.Reason;
import org.parallax.text.Span;

/**
 * A word or phrase that frames what it reports.
 *
 * @param category how it frames
 */
public record LoadedTerm(Span span, Voice voice, Category category, Reason reason) {}
