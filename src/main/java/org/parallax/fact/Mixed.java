package org.parallax.fact;

import java.math.BigDecimal;

/** A whole number and a part, told together. */
final class Mixed {
    private final Pieces pieces;

    Mixed(Pieces pieces) {
        this.pieces = pieces;
    }

    /**
     * "three million and a half" is half a million more, "three and a half million" half of all.
     */
    Term together(Term whole, BigDecimal part, int end) {
        BigDecimal scale = pieces.adjoins(end) ? NumberWords.scale(pieces.word(end)) : null;
        boolean scaled = whole.scale().compareTo(BigDecimal.ONE) > 0;
        if (scale != null) {
            BigDecimal value =
                    scaled
                            ? whole.value().add(part.multiply(scale))
                            : whole.value().add(part).multiply(scale);
            return new Term(round(value), end + 1, scale, -1);
        }
        boolean large = whole.scale().compareTo(NumberWords.MILLION) >= 0;
        BigDecimal more = large ? part.multiply(whole.scale()) : part;
        return Term.plain(round(whole.value().add(more)), end);
    }

    private static BigDecimal round(BigDecimal value) {
        return value.round(Digits.ROUNDED);
    }
}
