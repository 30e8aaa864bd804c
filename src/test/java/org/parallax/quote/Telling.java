package org.parallax.quote;

import org.parallax.analysis.Written;

import java.util.List;

/** Who says what in a text, as short lines a test can read. */
final class Telling {
    private Telling() {}

    /** "speaker: words" of each piece of reported speech without marks. */
    static List<String> indirect(String text) {
        return of(text, QuoteKind.INDIRECT);
    }

    static List<String> of(String text, QuoteKind kind) {
        Written written = Written.of(text);
        return written.quotes().stream()
                .filter(quote -> quote.kind() == kind)
                .map(quote -> quote.speaker() + ": " + written.in(quote.span()))
                .toList();
    }

    /** The speakers of all that is quoted between marks or set off, in order. */
    static List<String> speakers(String text) {
        return Written.of(text).quotes().stream()
                .filter(quote -> quote.kind().isSpeech())
                .map(quote -> String.valueOf(quote.speaker()))
                .toList();
    }

    /** The rules that decided on them, in order. */
    static List<String> rules(String text) {
        return Written.of(text).quotes().stream()
                .filter(quote -> quote.kind().isSpeech())
                .map(quote -> quote.attribution().by().rule())
                .toList();
    }
}
