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
     * @param leads whether it begins its sentence
     * @param opens whether it does or follows a comma or a colon
     * @param colon whether it follows a colon
     * @param inName whether it stands within a name: Robert “Bob” Marsh
     * @param embedded whether it goes on from the outlet's own words: "was “a mess”"
     */
    record Setting(
            boolean attributed,
            boolean leads,
            boolean opens,
            boolean colon,
            boolean embedded,
            boolean inName) {
        static Setting of(Stretch stretch, int at, @Nullable Beside beside, boolean attributed) {
            Item before = stretch.at(at - 1);
            boolean said = beside != null && beside.report().cue().last() == at - 1;
            boolean opens = before == null || before.sort() != Sort.WORD || said;
            boolean colon = before != null && before.sort() == Sort.COLON;
            boolean embedded = isEmbedded(at, beside, before);
            boolean inName = isNamePart(before) && isNamePart(stretch.at(at + 1));
            boolean leads = before == null || before.sort() == Sort.STOP;
            return new Setting(attributed, leads, opens, colon, embedded, inName);
        }

        private static boolean isNamePart(@Nullable Item item) {
            return item != null && item.sort() == Sort.WORD && item.capital() && !item.owner();
        }

        private static boolean isEmbedded(int at, @Nullable Beside beside, @Nullable Item before) {
            if (before == null || before.sort() != Sort.WORD) {
                return false;
            }
            Range range = beside == null ? null : beside.range();
            boolean opener = OPENERS.contains(before.word());
            if (range == null) {
                return !opener && (beside == null || beside.report().cue().last() != at - 1);
            }
            return range.first() < (opener ? at - 1 : at);
        }
    }

    /** Whether the words are so few that they can be a mere term, and no stop ends them. */
    static boolean isTerm(String text, Marked mark) {
        boolean stops = ".!?…,".indexOf(text.charAt(mark.inner().end() - 1)) >= 0;
        return !stops && Tokens.of(text, mark.inner()).size() <= WORDS_OF_A_TERM;
    }

    static QuoteKind of(String text, Marked mark, Setting setting) {
        List<Token> words = Tokens.of(text, mark.inner());
        if (words.isEmpty() || isValue(text, mark)) {
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
        if (setting.inName() && capital && words.size() <= WORDS_OF_A_TERM && !stops) {
            return QuoteKind.SCARE;
        }
        if (capital && isTitle(words) && (!stops || !setting.opens())) {
            return QuoteKind.SCARE;
        }
        if (words.size() >= WORDS_OF_A_CLAUSE && stops && (capital || setting.opens())) {
            return QuoteKind.DIRECT;
        }
        boolean ends = last != ',' || setting.leads();
        if (capital && stops && ends && setting.opens() && setting.attributed()) {
            return QuoteKind.DIRECT;
        }
        if (capital && setting.colon() && words.size() >= WORDS_OF_A_TERM) {
            return QuoteKind.DIRECT;
        }
        return setting.attributed() || words.size() > WORDS_OF_A_TERM
                ? QuoteKind.MIXED
                : QuoteKind.SCARE;
    }

    /** Marks behind "=" are a page's mark-up, and within a call's brackets a program. */
    private static boolean isValue(String text, Marked mark) {
        int open = mark.outer().start();
        char before = open > 0 ? text.charAt(open - 1) : ' ';
        boolean call = before == '(' && open > 1 && Character.isLetter(text.charAt(open - 2));
        return before == '=' || call;
    }

    /** A name of a film or a book: every longer word has a capital. */
    private static boolean isTitle(List<Token> words) {
        return words.size() > 1
                && words.stream()
                        .filter(token -> token.word().length() > 3)
                        .allMatch(Token::capital);
    }
}
