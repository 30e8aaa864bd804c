package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

/**
 * A quotation.
 *
 * @param span between the marks, marks excluded
 * @param clause for a few words inside the outlet's sentence, the whole reported clause; else null
 * @param continues whether it carries on the quotation before it
 */
public record Quote(
        Span span,
        QuoteKind kind,
        @Nullable Span clause,
        Attribution attribution,
        boolean continues) {
    public @Nullable String speaker() {
        return attribution.speaker();
    }
}
