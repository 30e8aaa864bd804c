package org.parallax.fact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Set;

/** Parts of a whole, in words and in digits, alone and after a whole number. */
final class Fractions {
    private static final Set<String> MEASURED =
            Set.of(
                    "than",
                    "nearly",
                    "almost",
                    "about",
                    "roughly",
                    "over",
                    "least",
                    "approximately",
                    "around");

    /** What fractions in digits are one of; any other slash parts days, sides or turns. */
    private static final Set<String> WRITTEN_PARTS =
            Set.of("2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "16", "32", "64", "100");

    private final Pieces pieces;
    private final Mixed mixed;
    private final Parts parts;

    Fractions(Pieces pieces, Cardinals cardinals) {
        this.pieces = pieces;
        mixed = new Mixed(pieces);
        parts = new Parts(pieces, cardinals, mixed);
    }

    /** A part alone: ⅔, 4/5, two thirds, one fourth, a third of. */
    @Nullable Term at(int first) {
        Term sign = sign(first);
        if (sign != null) {
            return sign;
        }
        Term slashed = slashed(first);
        if (slashed != null) {
            return slashed;
        }
        String word = pieces.word(first);
        boolean article = word.equals("a") || word.equals("an");
        int half = article ? first + 1 : first;
        if (pieces.word(half).equals("half") && (half == first || pieces.follows(half))) {
            return half(first, half);
        }
        Term part =
                article
                        ? some(first)
                        : pieces.word(first).equals("quarter")
                                ? quarter(first)
                                : parts.inWords(first);
        boolean shared = part != null && isOf(part.end());
        boolean alone = part != null && part.end() == first + 2 && !shared && !isScale(part.end());
        return article && alone ? null : part;
    }

    private @Nullable Term some(int first) {
        Term part = parts.indefinite(first);
        return part == null ? parts.inWords(first) : part;
    }

    private @Nullable Term quarter(int first) {
        return isScale(first + 1) ? Term.plain(new BigDecimal("0.25"), first + 1) : null;
    }

    /** "half": by itself only where it is measured ("more than half"), else before a scale. */
    private @Nullable Term half(int first, int half) {
        int next = half + 1;
        int scale = pieces.word(next).equals("a") ? next + 1 : next;
        boolean multiplied =
                pieces.follows(next)
                        && pieces.follows(scale)
                        && (isScale(scale) || NumberWords.isDozen(pieces.word(scale)));
        boolean measured =
                first == half
                        && MEASURED.contains(pieces.word(first - 1))
                        && pieces.follows(first)
                        && !pieces.word(next).equals("a")
                        && !pieces.word(next).equals("an");
        return multiplied || measured ? Term.plain(new BigDecimal("0.5"), next) : null;
    }

    /**
     * What "a half", "three quarters" or "two thirds" of a scale is; the part itself without one.
     */
    Term scaled(Term part) {
        int at = part.end();
        if (isOf(at)) {
            at++;
        }
        if (pieces.word(at).equals("a") && pieces.follows(at)) {
            at++;
        }
        boolean plain = at == part.end() || pieces.word(at - 1).equals("a");
        if (!plain || !pieces.adjoins(at)) {
            return part;
        }
        BigDecimal scale =
                NumberWords.isDozen(pieces.word(at))
                        ? NumberWords.DOZEN
                        : NumberWords.scale(pieces.word(at));
        boolean one = !NumberWords.isPlural(pieces.word(at));
        return scale == null || !one
                ? part
                : new Term(part.value().multiply(scale).round(Digits.ROUNDED), at + 1, scale, -1);
    }

    /** A whole number and a part: 1 4/5, 3½, three and a half, two million and one half. */
    Term after(Term whole) {
        Term sign =
                pieces.gap(whole.end()).isEmpty() || pieces.follows(whole.end())
                        ? sign(whole.end())
                        : null;
        if (sign == null && pieces.follows(whole.end())) {
            sign = slashed(whole.end());
        }
        if (sign != null) {
            return whole.isWhole() ? mixed.together(whole, sign.value(), sign.end()) : whole;
        }
        if (!pieces.word(whole.end()).equals("and")
                || !pieces.follows(whole.end())
                || !pieces.follows(whole.end() + 1)) {
            return whole;
        }
        Term part = tail(whole.end() + 1);
        boolean fits =
                part != null && part.value().compareTo(BigDecimal.ONE) < 0 && !isOf(part.end());
        return part != null && fits ? mixed.together(whole, part.value(), part.end()) : whole;
    }

    private @Nullable Term tail(int first) {
        boolean article = pieces.word(first).equals("a");
        if (!article) {
            Term sign = sign(first);
            return sign == null ? parts.inWords(first) : sign;
        }
        Term part = parts.indefinite(first);
        boolean common =
                pieces.word(first + 1).equals("half") || pieces.word(first + 1).equals("quarter");
        // "12 and a third boat": after other than half and quarter, a noun makes it an ordinal.
        return part != null && !common && pieces.wordFollows(part.end()) && !isScale(part.end())
                ? null
                : part;
    }

    private @Nullable Term sign(int index) {
        Piece piece = pieces.at(index);
        return piece == null || piece.kind() != Piece.Kind.SIGN || piece.number() == null
                ? null
                : Term.plain(piece.number(), index + 1);
    }

    /** "4/5", and with blanks around the slash as in texts that were cut into words. */
    private @Nullable Term slashed(int first) {
        Piece one = pieces.at(first);
        Piece other = pieces.at(first + 1);
        if (one == null
                || other == null
                || one.number() == null
                || other.number() == null
                || !pieces.gap(first + 1).matches("/| / ")
                || pieces.gap(first).endsWith("/")
                || pieces.gap(first + 2).startsWith("/")
                || !WRITTEN_PARTS.contains(other.word())
                || one.number().signum() == 0
                || !one.word().matches("[1-9]\\d?")
                || one.number().compareTo(other.number()) >= 0) {
            return null;
        }
        BigDecimal value = Digits.over(one.number(), other.number());
        return value == null ? null : Term.plain(value, first + 2);
    }

    private boolean isOf(int index) {
        return pieces.word(index).equals("of") && pieces.follows(index);
    }

    private boolean isScale(int index) {
        return pieces.follows(index)
                && NumberWords.scale(pieces.word(index)) != null
                && !NumberWords.isPlural(pieces.word(index));
    }
}
