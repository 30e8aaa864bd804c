package org.parallax.fact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Set;

/** Parts of a whole in words: so many of what an ordinal divides it into. */
final class Parts {
    private static final Set<String> QUARTERS_OF_A_YEAR =
            Set.of("last", "past", "first", "next", "previous", "final", "consecutive", "straight");
    private static final BigDecimal SMALLEST_ODD_PART = new BigDecimal("3");
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Pieces pieces;
    private final Cardinals cardinals;
    private final Mixed mixed;

    Parts(Pieces pieces, Cardinals cardinals, Mixed mixed) {
        this.pieces = pieces;
        this.cardinals = cardinals;
        this.mixed = mixed;
    }

    /** "a third", "a fifth", "a half". */
    @Nullable Term indefinite(int first) {
        BigDecimal part = NumberWords.part(pieces.word(first + 1));
        boolean named =
                part != null
                        && pieces.follows(first + 1)
                        && !NumberWords.isPlural(pieces.word(first + 1))
                        && isNamed(pieces.word(first + 1), part);
        BigDecimal value = part == null || !named ? null : Digits.over(BigDecimal.ONE, part);
        return value == null ? null : Term.plain(value, first + 2);
    }

    /** No part is called a "first" or a "second". */
    private static boolean isNamed(String word, BigDecimal part) {
        return part.compareTo(SMALLEST_ODD_PART) >= 0 || word.startsWith("hal");
    }

    /** "two thirds", "one fourth", "two hundred and three fifths". */
    @Nullable Term inWords(int first) {
        Term above = cardinals.at(first, pieces.size());
        if (above == null || !above.isWhole() || !pieces.adjoinsLoosely(above.end())) {
            return null;
        }
        BigDecimal part = NumberWords.part(pieces.word(above.end()));
        return part == null ? composed(above) : divided(first, above, part);
    }

    private @Nullable Term divided(int first, Term above, BigDecimal part) {
        int at = above.end();
        String word = pieces.word(at);
        boolean plural = NumberWords.isPlural(word) || word.equals("halves");
        Integer tens =
                isHalfOrQuarter(word) || part.compareTo(TEN) >= 0
                        ? null
                        : NumberWords.tens(pieces.word(at - 1));
        if (tens != null && at - 1 > first && !pieces.word(at - 2).equals("and")) {
            return inTens(first, at, BigDecimal.valueOf(tens).add(part), plural);
        }
        boolean ordinal = tens != null && Pieces.isHyphen(pieces.gap(at));
        if (ordinal || !isNamed(word, part) || isQuarterOfYear(first, above, word)) {
            return null;
        }
        Term split = split(first, above, part);
        if (split != null) {
            return split;
        }
        boolean said =
                plural
                        || (above.isOne()
                                && !pieces.word(first - 1).equals("the")
                                && !isJoinedOn(at + 1));
        return said ? quotient(above.value(), part, at + 1) : null;
    }

    /** "four twenty-fifths", "two hundred forty sixths". */
    private @Nullable Term inTens(int first, int at, BigDecimal part, boolean plural) {
        Term top = cardinals.at(first, at - 1);
        boolean whole = top != null && top.end() == at - 1 && (plural || top.isOne());
        return top == null || !whole ? null : quotient(top.value(), part, at + 1);
    }

    private static boolean isHalfOrQuarter(String word) {
        return word.startsWith("hal") || word.startsWith("quarter");
    }

    /** "two hundred and three fifths": a proper part after "and" is no part of the number. */
    private @Nullable Term split(int first, Term above, BigDecimal part) {
        if (above.and() <= first) {
            return null;
        }
        Term whole = cardinals.at(first, above.and());
        Term top = cardinals.at(above.and() + 1, above.end());
        if (whole == null
                || top == null
                || whole.end() != above.and()
                || top.end() != above.end()
                || top.value().compareTo(part) >= 0) {
            return null;
        }
        BigDecimal value = Digits.over(top.value(), part);
        return value == null ? null : mixed.together(whole, value, above.end() + 1);
    }

    /**
     * "one one hundred and eighth", "four one hundred eighths": what it is one of has many words.
     */
    private @Nullable Term composed(Term above) {
        Term base = cardinals.at(above.end(), pieces.size());
        boolean tens = NumberWords.tens(pieces.word(above.end())) != null;
        if (base == null || (!tens && base.value().compareTo(NumberWords.HUNDRED) < 0)) {
            return null;
        }
        int at = pieces.word(base.end()).equals("and") ? base.end() + 1 : base.end();
        String word = pieces.word(at);
        boolean plural = NumberWords.isPlural(word);
        BigDecimal unit =
                pieces.adjoinsLoosely(at) && !isHalfOrQuarter(word) ? NumberWords.part(word) : null;
        boolean said =
                unit != null
                        && unit.compareTo(tens ? TEN : NumberWords.HUNDRED) < 0
                        && (plural || above.isOne());
        return unit == null || !said
                ? null
                : quotient(above.value(), base.value().add(unit), at + 1);
    }

    private @Nullable Term quotient(BigDecimal one, BigDecimal other, int end) {
        BigDecimal value = Digits.over(one, other);
        return value == null ? null : Term.plain(value, end);
    }

    /** Games have halves, and companies report by quarters. */
    private boolean isQuarterOfYear(int first, Term above, String word) {
        boolean two = above.value().remainder(BigDecimal.TWO).signum() == 0;
        boolean both = word.equals("halves") && two;
        boolean quarter =
                word.startsWith("quarter")
                        && (two || QUARTERS_OF_A_YEAR.contains(pieces.word(first - 1)));
        return both || quarter;
    }

    /** "one third-party app": the ordinal belongs to the word that a hyphen joins to it. */
    private boolean isJoinedOn(int index) {
        return Pieces.isHyphen(pieces.gap(index));
    }
}
