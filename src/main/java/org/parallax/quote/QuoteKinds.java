package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.quote.QuoteMarks.Marked;
import org.parallax.quote.Report.Range;
import org.parallax.quote.Stretch.Item;
import org.parallax.quote.Stretch.Sort;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.List;
import java.util.Set;

/** Tells a quoted clause from a few quoted words, and both from marks that quote no one. */
final class QuoteKinds {
    private static final int WORDS_OF_A_CLAUSE = 4;
    private static final int WORDS_OF_A_LONG_ONE = 12;
    private static final int WORDS_OF_A_TERM = 3;
    private static final Set<String> OPENERS =
            Set.of("that", "but", "and", "because", "while", "if", "when", "so", "yet");

    private QuoteKinds() {}

    /**
     * How a quotation stands in its sentence.
     *
     * @param attributed whether someone is said to say it
     * @param opens whether it begins its sentence or follows a comma or a colon
     * @param embedded whether it goes on from the outlet's own words: "was “a mess”"
     */
    record Setting(boolean attributed, boolean opens, boolean embedded) {
        static Setting of(
                Stretch stretch, int at, @Nullable Beside beside, boolean attributed) {
            Item before = stretch.at(at - 1);
            boolean opens = before == null || before.sort() != Sort.WORD;
            return new Setting(attributed, opens, isEmbedded(stretch, at, beside, before));
        }

        private static boolean isEmbedded(
                Stretch stretch, int at, @Nullable Beside beside, @Nullable Item before) {
            if (before == null || before.sort() != Sort.WORD || OPENERS.contains(before.word())) {
                return false;
            }
            Range range = beside == null ? null : beside.range();
            if (range == null) {
                return beside == null || beside.report().last() != at - 1;
            }
            return range.first() < at;
        }
    }

    static QuoteKind of(String text, Marked mark, Setting setting) {
        List<Token> words = Tokens.of(text, mark.inner());
        if (words.isEmpty()) {
            return QuoteKind.SCARE;
        }
        char last = text.charAt(mark.inner().end() - 1);
        boolean stops = ".!?…,".indexOf(last) >= 0;
        boolean capital = words.getFirst().capital();
        boolean longOne = words.size() >= WORDS_OF_A_LONG_ONE;
        if (!mark.closed() || (longOne && (capital || !setting.embedded()))) {
            return QuoteKind.DIRECT;
        }
        if (longOne) {
            return QuoteKind.MIXED;
        }
        if (words.size() >= WORDS_OF_A_CLAUSE && stops && (capital || setting.opens())) {
            return QuoteKind.DIRECT;
        }
        if (capital && stops && last != ',' && setting.opens() && setting.attributed()) {
            return QuoteKind.DIRECT;
        }
        if (capital && !stops && isTitle(words)) {
            return QuoteKind.SCARE;
        }
        return setting.attributed() || words.size() > WORDS_OF_A_TERM
                ? QuoteKind.MIXED
                : QuoteKind.SCARE;
    }

    /** A name of a film or a book: every longer word has a capital. */
    private static boolean isTitle(List<Token> words) {
        return words.size() > 1
                && words.stream()
                        .filter(token -> token.word().length() > 3)
                        .allMatch(Token::capital);
    }
}
