package org.parallax.index;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Reason;
import org.parallax.quote.Attribution;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteKind;
import org.parallax.text.Span;

/** Quotations, for search. */
final class Quotations {
    private Quotations() {}

    static Quote direct(Span span, @Nullable String speaker) {
        Attribution to = new Attribution(speaker, null, null, null, Reason.of("test"));
        return new Quote(span, QuoteKind.DIRECT, null, to, false);
    }
}
