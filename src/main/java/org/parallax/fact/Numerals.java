package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Characters;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers: 12, 1,140, 78.4 million, twelve, twenty-one, two hundred and six, a dozen, half a
 * million, two thirds, 3½, one in five, minus five.
 */
final class Numerals {
    /** A longer word is a key or a serial, and no number that anyone writes. */
    private static final int LONGEST = 24;

    private static final Set<String> NEGATIVE = Set.of("minus", "negative");

    private final Pieces pieces;
    private final List<Token> tokens;
    private final Cardinals cardinals;
    private final Fractions fractions;
    private final Ratios ratios;

    private Numerals(Pieces pieces, List<Token> tokens) {
        this.pieces = pieces;
        this.tokens = tokens;
        cardinals = new Cardinals(pieces);
        fractions = new Fractions(pieces, cardinals);
        ratios = new Ratios(pieces, cardinals);
    }

    /** The numbers of a sentence, in order. */
    static List<Numeral> of(Pieces pieces, Sentence sentence) {
        return new Numerals(pieces, sentence.tokens()).all();
    }

    /** Most sentences hold no number, and need not be read for one. */
    static boolean canHold(String text, Sentence sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || Digits.isSign(c)) {
                return true;
            }
        }
        for (Token token : sentence.tokens()) {
            if (NumberWords.holds(token.word())) {
                return true;
            }
        }
        return false;
    }

    /** A number that is one word: "twelve", "twenty-one", "1,140"; null where the word is none. */
    static @Nullable BigDecimal value(String word) {
        if (word.isEmpty() || word.length() > LONGEST || !canBe(word)) {
            return null;
        }
        Pieces pieces = Pieces.of(word, Span.of(0, word.length()));
        Term term = new Cardinals(pieces).at(0, pieces.size());
        boolean whole = term != null && pieces.size() == term.end() && ends(pieces, word);
        return term == null || !whole ? null : term.value();
    }

    private static boolean canBe(String word) {
        return Character.isDigit(word.charAt(0))
                || word.charAt(0) > 127
                || word.charAt(0) == '.'
                || NumberWords.holds(word);
    }

    private static boolean ends(Pieces pieces, String word) {
        Piece first = pieces.at(0);
        Piece last = pieces.at(pieces.size() - 1);
        return first != null
                && last != null
                && first.span().start() == 0
                && last.span().end() == word.length();
    }

    private List<Numeral> all() {
        List<Numeral> numerals = new ArrayList<>();
        int at = 0;
        int token = 0;
        while (at < pieces.size()) {
            Optional<Read> read = read(at);
            if (read.isPresent()) {
                Numeral numeral = numeral(read.get(), token);
                numerals.add(numeral);
                token = Math.max(token, numeral.last());
                at = read.get().end();
            } else {
                at++;
            }
        }
        return Ranges.scaled(pieces.text(), numerals);
    }

    /** Pieces {@code first} to {@code end}, exclusive, read as a number. */
    private record Read(int first, Term term, boolean isPart) {
        int end() {
            return term.end();
        }
    }

    /** Most words begin no number. */
    private boolean canBegin(int first) {
        Piece piece = pieces.at(first);
        if (piece == null || !piece.isWord()) {
            return true;
        }
        String word = piece.word();
        boolean article = word.equals("a") || word.equals("an");
        return NumberWords.holds(article ? pieces.word(first + 1) : word)
                || NEGATIVE.contains(word);
    }

    private Optional<Read> read(int first) {
        if (!canBegin(first)) {
            return Optional.empty();
        }
        if (isNegation(first)) {
            Optional<Read> positive = positive(first + 1);
            return positive.map(read -> negated(first, read)).or(Optional::empty);
        }
        return positive(first);
    }

    private Optional<Read> positive(int first) {
        Term part = fractions.at(first);
        if (part != null) {
            Term scaled = fractions.scaled(part);
            boolean alone =
                    part.end() == scaled.end() && part.value().compareTo(BigDecimal.ONE) < 0;
            return ended(new Read(first, scaled, alone));
        }
        Term whole = cardinals.at(first, pieces.size());
        if (whole == null) {
            return Optional.empty();
        }
        Term ratio = ratios.of(first, whole);
        return ratio == null
                ? ended(new Read(first, fractions.after(whole), false))
                : ended(new Read(first, ratio, true));
    }

    /** What letters follow at once is no number (3rd, 1960s), unless they name what it is of. */
    private Optional<Read> ended(Read read) {
        Piece last = pieces.at(read.end() - 1);
        Piece next = pieces.at(read.end());
        boolean joined = next != null && next.isWord() && pieces.gap(read.end()).isEmpty();
        boolean free = !joined || last == null || last.isWord() || isUnit(pieces.exact(read.end()));
        return free ? Optional.of(read) : Optional.empty();
    }

    private static boolean isUnit(String exact) {
        return Measures.isShort(exact) || Currencies.isCode(exact) || Currencies.isLetters(exact);
    }

    private boolean isNegation(int index) {
        return NEGATIVE.contains(pieces.word(index))
                && pieces.follows(index + 1)
                && !pieces.word(index - 1).startsWith("test")
                && isFree(index);
    }

    /** In "five minus three", the word is no sign. */
    private boolean isFree(int index) {
        Piece before = pieces.at(index - 1);
        return before == null
                || !pieces.follows(index)
                || (before.number() == null && cardinals.at(index - 1, index) == null);
    }

    private static Read negated(int first, Read read) {
        Term term = read.term();
        return new Read(
                first,
                new Term(term.value().negate(), term.end(), term.scale(), term.and()),
                read.isPart());
    }

    private Numeral numeral(Read read, int from) {
        Span span = span(read);
        boolean minus = span.start() < start(read.first());
        BigDecimal value = minus ? read.term().value().negate() : read.term().value();
        int first = from;
        while (first < tokens.size() && tokens.get(first).end() <= span.start()) {
            first++;
        }
        int last = first - 1;
        while (last + 1 < tokens.size() && tokens.get(last + 1).start() < span.end()) {
            last++;
        }
        return new Numeral(
                span,
                value.stripTrailingZeros(),
                first,
                last,
                !pieces.word(read.first()).isEmpty()
                        && Character.isDigit(pieces.word(read.first()).charAt(0)),
                read.term().scale(),
                read.isPart());
    }

    private int start(int index) {
        Piece piece = pieces.at(index);
        return piece == null ? 0 : piece.span().start();
    }

    private Span span(Read read) {
        Piece last = pieces.at(read.end() - 1);
        int start = start(read.first());
        return Span.of(minus(start, read), last == null ? start : last.span().end());
    }

    /**
     * Where a minus sign before {@code start} begins. One with a blank after it is a dash, except
     * where the number is all there is.
     */
    private int minus(int start, Read read) {
        String text = pieces.text();
        Piece number = pieces.at(read.first());
        if (number == null || number.isWord()) {
            return start;
        }
        int at = start - 1;
        boolean alone = read.first() == 0 && read.end() == pieces.size();
        while (alone && at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        boolean sign = at >= 0 && (text.charAt(at) == '-' || text.charAt(at) == '−');
        boolean free =
                at < 1 || Characters.isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        return sign && free ? at : start;
    }
}
