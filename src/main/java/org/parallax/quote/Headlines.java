package org.parallax.quote;

import org.parallax.article.Prose;
import org.parallax.message.Reason;
import org.parallax.text.Span;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A headline names its speaker in its own way or not at all; where its words are cut from a
 * quotation below, they are its.
 */
final class Headlines {
    private Headlines() {}

    static List<Quote> borrow(String text, List<Prose> prose, List<Quote> quotes) {
        List<Span> headlines = prose.stream().filter(Prose::isHeadline).map(Prose::span).toList();
        List<Quote> borrowed = new ArrayList<>();
        for (Quote quote : quotes) {
            boolean inHeadline = headlines.stream().anyMatch(span -> span.contains(quote.span()));
            borrowed.add(inHeadline ? borrow(text, quote, quotes) : quote);
        }
        return borrowed;
    }

    private static Quote borrow(String text, Quote quote, List<Quote> quotes) {
        for (Quote whole : quotes) {
            boolean longer =
                    !whole.equals(quote)
                            && whole.kind().isSpeech()
                            && whole.speaker() != null
                            && whole.span().length() >= quote.span().length();
            if (longer && holds(words(text, whole.span()), words(text, quote.span()))) {
                Attribution by = whole.attribution();
                return new Quote(
                        quote.span(),
                        quote.kind() == QuoteKind.SCARE ? QuoteKind.MIXED : quote.kind(),
                        quote.clause(),
                        new Attribution(
                                by.speaker(),
                                quote.attribution().mention(),
                                quote.attribution().cue(),
                                quote.attribution().verb(),
                                Reason.of("quote.headline")),
                        false);
            }
        }
        return quote;
    }

    private static List<String> words(String text, Span span) {
        return Tokens.of(text, span).stream().map(Token::word).toList();
    }

    private static boolean holds(List<String> whole, List<String> part) {
        return !part.isEmpty() && Collections.indexOfSubList(whole, part) >= 0;
    }
}
