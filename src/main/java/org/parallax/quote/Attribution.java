package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Reason;
import org.parallax.text.Span;

/**
 * To whom an article gives a quotation.
 *
 * @param speaker the fullest name the article gives, null where the text names no one
 * @param mention the words that name the speaker here
 * @param cue where the reporting verb or phrase stands
 * @param verb what verb it is, and how it colours the words
 * @param by the rule that decided
 */
public record Attribution(
        @Nullable String speaker,
        @Nullable Span mention,
        @Nullable Span cue,
        @Nullable ReportingVerb verb,
        Reason by) {
    static final Attribution NONE = unsaid(null, "quote.none");

    /** The same for a quotation that goes on. */
    Attribution carriedOn(String rule) {
        return new Attribution(speaker, mention, cue, verb, Reason.of(rule));
    }

    /** To a speaker, without a verb of saying. */
    static Attribution unsaid(@Nullable String speaker, String rule) {
        return new Attribution(speaker, null, null, null, Reason.of(rule));
    }
}
