package org.parallax.fact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * The grammar of whole numbers and of those with a decimal point: groups under a hundred, hundreds,
 * and scales from a thousand up, each smaller than the one before it.
 */
final class Cardinals {
    private final Pieces pieces;

    Cardinals(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The longest number that begins at {@code first} and ends before {@code limit}. */
    @Nullable Term at(int first, int limit) {
        Term group = scaled(group(first, limit), first, limit);
        if (group == null) {
            return null;
        }
        boolean digits = isDigits(first);
        // Who writes 78.4 million has told it all.
        boolean decimal = digits && pieces.word(first).indexOf('.') >= 0;
        Term whole = group;
        while (group != null
                && !decimal
                && group.scale().compareTo(BigDecimal.ONE) > 0
                && !whole.isAbsurd()) {
            group = rest(whole, digits, limit);
            if (group != null) {
                BigDecimal sum = whole.value().add(group.value());
                whole =
                        new Term(
                                sum,
                                group.end(),
                                group.scale(),
                                Math.max(whole.and(), group.and()));
            }
        }
        return whole.isAbsurd() ? null : whole;
    }

    /** What goes on after a scale: the "three hundred" of "two million (and) three hundred". */
    private @Nullable Term rest(Term whole, boolean digits, int limit) {
        boolean and = pieces.word(whole.end()).equals("and") && pieces.follows(whole.end());
        int first = and ? whole.end() + 1 : whole.end();
        if (first >= limit || !pieces.adjoins(first) || isArticle(first)) {
            return null;
        }
        Term group = group(first, limit);
        boolean large = group != null && isLarge(first, group.end());
        Term rest = scaled(group, first, limit);
        if (rest == null
                || rest.value().signum() == 0
                || rest.value().compareTo(whole.scale()) >= 0) {
            return null;
        }
        large |= rest.scale().compareTo(BigDecimal.ONE) > 0;
        // "$3 million and two cars": after digits, a small number is one of its own.
        boolean own =
                (digits || isDigits(first)) && (!large || (and && pieces.wordFollows(rest.end())));
        return own
                ? null
                : new Term(rest.value(), rest.end(), rest.scale(), and ? first - 1 : rest.and());
    }

    private boolean isLarge(int first, int end) {
        return first + 1 < end && NumberWords.isHundred(pieces.word(first + 1));
    }

    /** The group with the scales that follow it: "two thousand million", "three lakh crore". */
    private @Nullable Term scaled(@Nullable Term group, int first, int limit) {
        Term term = group;
        while (term != null && term.end() < limit && pieces.adjoins(term.end())) {
            BigDecimal scale = scale(term.end(), isDigits(first) && term.end() == first + 1);
            if (scale == null || term.isAbsurd()) {
                break;
            }
            term =
                    new Term(
                            term.value().multiply(scale),
                            term.end() + 1,
                            term.scale().multiply(scale),
                            term.and());
        }
        return term;
    }

    private @Nullable BigDecimal scale(int index, boolean afterDigits) {
        String word = pieces.word(index);
        BigDecimal scale = NumberWords.scale(word);
        return scale == null && afterDigits
                ? NumberWords.shortScale(pieces.exact(index), word)
                : scale;
    }

    /** A number under a thousand, or "forty-two hundred", or a number in digits. */
    private @Nullable Term group(int first, int limit) {
        Term base = base(first, limit);
        if (base == null) {
            return null;
        }
        int at = base.end();
        if (at < limit && pieces.adjoins(at) && NumberWords.isDozen(pieces.word(at))) {
            return Term.plain(base.value().multiply(NumberWords.DOZEN), at + 1);
        }
        if (at < limit && pieces.adjoins(at) && NumberWords.isHundred(pieces.word(at))) {
            base =
                    tail(
                            Term.plain(base.value().multiply(NumberWords.HUNDRED), at + 1),
                            first,
                            limit);
        }
        return pointed(base, limit);
    }

    private @Nullable Term base(int first, int limit) {
        if (first >= limit) {
            return null;
        }
        if (isArticle(first)) {
            String next = pieces.word(first + 1);
            boolean counts = first + 1 < limit && pieces.follows(first + 1) && isRound(next);
            return counts ? Term.plain(BigDecimal.ONE, first + 1) : null;
        }
        Piece piece = pieces.at(first);
        return piece != null && piece.isDigits() && piece.number() != null
                ? Term.plain(piece.number(), first + 1)
                : underHundred(first, limit);
    }

    private static boolean isRound(String word) {
        return !NumberWords.isPlural(word)
                && (NumberWords.isHundred(word)
                        || NumberWords.isDozen(word)
                        || NumberWords.scale(word) != null);
    }

    private @Nullable Term underHundred(int first, int limit) {
        String word = pieces.word(first);
        Integer small = NumberWords.small(word);
        if (small != null) {
            return Term.plain(BigDecimal.valueOf(small), first + 1);
        }
        Integer tens = NumberWords.tens(word);
        if (tens == null) {
            return null;
        }
        Integer unit = first + 1 < limit ? NumberWords.small(pieces.word(first + 1)) : null;
        return unit != null && unit > 0 && unit < 10 && pieces.adjoinsLoosely(first + 1)
                ? Term.plain(BigDecimal.valueOf(tens + unit), first + 2)
                : Term.plain(BigDecimal.valueOf(tens), first + 1);
    }

    /** What goes on after a hundred: the "six" of "two hundred and six". */
    private Term tail(Term hundreds, int first, int limit) {
        boolean and = pieces.word(hundreds.end()).equals("and") && pieces.follows(hundreds.end());
        int at = and ? hundreds.end() + 1 : hundreds.end();
        if (at >= limit || !pieces.adjoins(at) || (isDigits(at) && !isDigits(first))) {
            return hundreds;
        }
        Term tail = isDigits(at) ? base(at, limit) : underHundred(at, limit);
        if (tail == null
                || tail.value().signum() == 0
                || !tail.isWhole()
                || tail.value().compareTo(NumberWords.HUNDRED) >= 0) {
            return hundreds;
        }
        boolean near = tail.end() < limit && pieces.adjoins(tail.end());
        if (near && NumberWords.isHundred(pieces.word(tail.end()))) {
            return hundreds;
        }
        boolean dozens = near && NumberWords.isDozen(pieces.word(tail.end()));
        BigDecimal more = dozens ? tail.value().multiply(NumberWords.DOZEN) : tail.value();
        return new Term(
                hundreds.value().add(more),
                dozens ? tail.end() + 1 : tail.end(),
                BigDecimal.ONE,
                and ? at - 1 : -1);
    }

    /** "four hundred point zero seven", "six point forty-two", "2 point 5". */
    private Term pointed(Term whole, int limit) {
        int at = whole.end() + 1;
        if (at >= limit
                || !pieces.word(at - 1).equals("point")
                || !pieces.follows(at - 1)
                || !pieces.follows(at)) {
            return whole;
        }
        StringBuilder decimals = new StringBuilder();
        Term digit = decimal(at, limit);
        while (digit != null
                && (decimals.isEmpty() || digit.value().precision() == 1)
                && decimals.length() < 20) {
            decimals.append(digit.value().toPlainString());
            boolean more = digit.value().precision() == 1 && pieces.follows(digit.end());
            at = digit.end();
            digit = more ? decimal(at, limit) : null;
        }
        boolean fits = !decimals.isEmpty() && whole.isWhole();
        return fits
                ? new Term(
                        whole.value().add(new BigDecimal("0." + decimals)),
                        at,
                        BigDecimal.ONE,
                        whole.and())
                : whole;
    }

    private @Nullable Term decimal(int at, int limit) {
        Piece piece = pieces.at(at);
        if (at >= limit || piece == null) {
            return null;
        }
        boolean whole = piece.word().matches("\\d{1,15}");
        return piece.isDigits() ? (whole ? base(at, limit) : null) : underHundred(at, limit);
    }

    private boolean isArticle(int index) {
        return pieces.word(index).equals("a");
    }

    private boolean isDigits(int index) {
        Piece piece = pieces.at(index);
        return piece != null && piece.isDigits();
    }
}
