package org.parallax.fact;

import org.parallax.lexicon.Lexicon;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, as the finders of figures see it.
 *
 * @param text the article's whole text
 * @param figures whether there is a digit or a word for a number in it
 * @param pieces the sentence as the grammar of numbers sees it; none where there is no figure
 * @param numerals the sentence's numbers, in order
 * @param hedges wordings that make a figure approximate
 */
record Context(
        String text,
        Sentence sentence,
        boolean figures,
        Pieces pieces,
        List<Numeral> numerals,
        Lexicon hedges) {
    private static final int HEDGE_WORDS = 3;
    private static final int REACH = 60;

    static Context of(String text, Sentence sentence, Lexicon hedges) {
        boolean figures = Numerals.canHold(text, sentence);
        Pieces pieces = figures ? Pieces.of(text, sentence.span()) : new Pieces(text, List.of());
        List<Numeral> numerals = figures ? Numerals.of(pieces, sentence) : List.of();
        return new Context(text, sentence, figures, pieces, numerals, hedges);
    }

    /** The sentence without the numbers that {@code taken} already holds. */
    Context without(List<Mention> taken) {
        if (taken.isEmpty() || numerals.isEmpty()) {
            return this;
        }
        List<Numeral> free = new ArrayList<>();
        for (Numeral numeral : numerals) {
            if (Mention.noneAt(numeral.span(), taken)) {
                free.add(numeral);
            }
        }
        return new Context(text, sentence, figures, pieces, free, hedges);
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

    /** Index of the first word that ends after {@code offset}. */
    int tokenAt(int offset) {
        int low = 0;
        int high = tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens().get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** What follows a number in its sentence, as far as a unit can reach. */
    String tail(Numeral numeral) {
        return Span.of(numeral.span().end(), tailEnd(numeral.span().end())).in(text);
    }

    /** How far from {@code offset} a unit is looked for. */
    int tailEnd(int offset) {
        return Math.max(offset, Math.min(sentence.end(), offset + REACH));
    }

    /** The words that follow a number, as far as a unit can reach. */
    Pieces after(Numeral numeral) {
        int end = numeral.span().end();
        return pieces.within(end, tailEnd(end));
    }

    /** What stands between a number and the next word. */
    String gapAfter(Numeral numeral) {
        int next = numeral.last() + 1;
        return next >= tokens().size()
                ? ""
                : numeral.span().gap(tokens().get(next).span()).in(text);
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
