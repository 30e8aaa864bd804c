package org.parallax.fact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** One number of another: one in five, two out of three, one over eight. */
final class Ratios {
    private static final BigDecimal MOST_IN = BigDecimal.TEN;
    private static final BigDecimal FIRST_YEAR = new BigDecimal("1000");
    private static final BigDecimal LAST_YEAR = new BigDecimal("2100");
    private static final String TIMES =
            "seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|seasons?|games?|"
                    + "matches|attempts|starts|outings|tries|innings|overs|rounds|sets|cities|towns|countries|states|"
                    + "places|locations|cars|boats|boxes|miles|hundred|thousand|million|billion";

    private final Pieces pieces;
    private final Cardinals cardinals;

    Ratios(Pieces pieces, Cardinals cardinals) {
        this.pieces = pieces;
        this.cardinals = cardinals;
    }

    /** The ratio that begins with {@code one}; null where it is a number by itself. */
    @Nullable Term of(int first, Term one) {
        int at = one.end();
        if (!one.isWhole() || !pieces.follows(at)) {
            return null;
        }
        boolean out = pieces.word(at).equals("out") && pieces.word(at + 1).equals("of");
        int next = out ? at + 2 : at + 1;
        Term other = pieces.follows(next) ? cardinals.at(next, pieces.size()) : null;
        if (other == null || !other.isWhole() || one.value().compareTo(other.value()) >= 0) {
            return null;
        }
        boolean told =
                switch (pieces.word(at)) {
                    case "out" -> out;
                    case "over" -> isDivided(first, other);
                    case "in" -> isShare(one, other);
                    default -> false;
                };
        BigDecimal value = told ? Digits.over(one.value(), other.value()) : null;
        return value == null ? null : Term.plain(value, other.end());
    }

    private boolean isDivided(int first, Term other) {
        boolean sum = pieces.gap(first).matches(".*[\\p{Sc}]\\s?");
        return !sum && !pieces.wordFollows(other.end());
    }

    /** "one in five voters", but not "five in 2019", "two in 12 hours", "three in six cities". */
    private boolean isShare(Term one, Term other) {
        boolean year =
                other.value().compareTo(FIRST_YEAR) > 0 && other.value().compareTo(LAST_YEAR) < 0;
        boolean spent = pieces.wordFollows(other.end()) && pieces.word(other.end()).matches(TIMES);
        return one.value().signum() > 0
                && one.value().compareTo(MOST_IN) < 0
                && !(year && other.value().remainder(NumberWords.HUNDRED).signum() != 0)
                && (!spent || one.isOne());
    }
}
