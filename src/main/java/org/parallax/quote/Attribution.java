package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Reason;
import org.parallax.text.Span;

/**
 * To whom an article gives a quotation.
 *
 * @param speaker the fullest name the article gives, null where the text names no one
 * @param mention the words that name the speaker here
 * @param cue the reporting verb or phrase
 * @param by the rule that decided
 */
public record Attribution(
        @Nullable String speaker, @Nullable Span mention, @Nullable Span cue, Reason by) {}
