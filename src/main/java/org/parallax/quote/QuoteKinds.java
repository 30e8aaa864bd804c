package org.parallax.quote;

import org.parallax.quote.QuoteMarks.Marked;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.List;

/** Tells a quoted clause from a few quoted words, and both from marks that quote no one. */
final class QuoteKinds {
    private static final int WORDS_OF_A_CLAUSE = 4;
    private static final int WORDS_OF_A_LONG_ONE = 12;
    private static final int WORDS_OF_A_TERM = 3;

    private QuoteKinds() {}

    static QuoteKind of(String text, Marked mark, Sentence sentence, boolean attributed) {
        List<Token> words = Tokens.of(text, mark.inner());
        String inner = mark.inner().in(text);
        boolean stops = inner.matches("(?s).*[.!?…,]$");
        boolean opens = opens(text, mark, sentence);
        if (words.isEmpty()) {
            return QuoteKind.SCARE;
        }
        boolean capital = Character.isUpperCase(inner.strip().charAt(0));
        if (!mark.closed() || words.size() >= WORDS_OF_A_LONG_ONE) {
            return QuoteKind.DIRECT;
        }
        if (words.size() >= WORDS_OF_A_CLAUSE && ((capital && stops) || (opens && stops))) {
            return QuoteKind.DIRECT;
        }
        if (capital && inner.matches("(?s).*[.!?]$") && opens && attributed) {
            return QuoteKind.DIRECT;
        }
        if (capital && !stops && isTitle(words)) {
            return QuoteKind.SCARE;
        }
        return attributed || words.size() > WORDS_OF_A_TERM ? QuoteKind.MIXED : QuoteKind.SCARE;
    }

    /** Whether the quotation begins its sentence, or follows a comma or a colon. */
    private static boolean opens(String text, Marked mark, Sentence sentence) {
        Span before =
                Span.of(Math.min(sentence.start(), mark.outer().start()), mark.outer().start());
        String words = before.in(text).strip();
        return words.isEmpty()
                || words.endsWith(",")
                || words.endsWith(":")
                || words.matches("(?s).*[.!?][”’\"]?$");
    }

    /** A name of a film or a book: every longer word has a capital. */
    private static boolean isTitle(List<Token> words) {
        return words.size() > 1
                && words.stream()
                        .filter(token -> token.word().length() > 3)
                        .allMatch(Token::capital);
    }
}
