package org.parallax.fact;

import org.parallax.lexicon.Lexicon;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

import java.util.List;

/**
 * A sentence, as the finders of figures see it.
 *
 * @param text the article's whole text
 * @param numerals the sentence's numbers, in order
 * @param hedges wordings that make a figure approximate
 */
record Context(String text, Sentence sentence, List<Numeral> numerals, Lexicon hedges) {
    private static final int HEDGE_WORDS = 3;

    static Context of(String text, Sentence sentence, Lexicon hedges) {
        return new Context(text, sentence, Numerals.of(text, sentence), hedges);
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    /** The word at {@code index}, or an empty one past either end. */
    String word(int index) {
        return index < 0 || index >= tokens().size() ? "" : tokens().get(index).word();
    }

    /** What stands between two neighbouring words. */
    String between(int index) {
        return index < 0 || index + 1 >= tokens().size()
                ? ""
                : tokens().get(index).span().gap(tokens().get(index + 1).span()).in(text);
    }

    /** Whether the words just before {@code index} say that the figure is only about so much. */
    boolean isHedged(int index) {
        for (int from = Math.max(0, index - HEDGE_WORDS); from < index; from++) {
            boolean reaches =
                    hedges.at(tokens(), from).filter(hit -> hit.last() == index - 1).isPresent();
            if (reaches) {
                return true;
            }
        }
        return false;
    }
}
