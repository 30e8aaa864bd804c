package org.parallax.story;

import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.story.FactAligner.Group;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes a coarser figure for a rounding of a finer one: the same unit, and the finer one cut or
 * rounded to the coarser one's digits gives it ($78 million for $78.4 million). A figure of one
 * digit is taken so only where its text says "about" or the like; small counts are never roundings
 * of each other.
 */
final class Rounding {
    private static final BigDecimal SMALL = new BigDecimal("100");

    private Rounding() {}

    static List<Group> join(List<Group> groups) {
        List<Group> joined = new ArrayList<>(groups);
        for (Group coarse : groups) {
            List<Group> finer =
                    joined.stream().filter(fine -> fine != coarse && rounds(fine, coarse)).toList();
            Optional<Group> only =
                    finer.size() == 1 ? Optional.of(finer.getFirst()) : Optional.empty();
            only.ifPresent(fine -> {
                fine.takeIn(coarse, "join.rounding");
                joined.remove(coarse);
            });
        }
        return joined;
    }

    /** Whether {@code coarse} can be a rounding of {@code fine}. */
    static boolean rounds(Group fine, Group coarse) {
        if (fine.type() != coarse.type()
                || !(fine.value() instanceof FactValue.Amount exact)
                || !(coarse.value() instanceof FactValue.Amount round)
                || !Objects.equals(exact.unit(), round.unit())
                || fine.type() == FactType.VOTE
                || fine.type() == FactType.QUANTITY) {
            return false;
        }
        int digits = round.number().precision();
        boolean coarser = digits < exact.number().precision() && exact.number().signum() > 0;
        boolean large = fine.type() == FactType.MONEY || exact.number().compareTo(SMALL) >= 0;
        boolean allowed = digits >= 2 || coarse.isApproximate();
        return coarser && large && allowed && gives(exact.number(), round.number(), digits);
    }

    /** Whether one of two figures is the other with fewer digits. */
    static boolean isOther(BigDecimal one, BigDecimal other) {
        boolean first = one.precision() <= other.precision();
        BigDecimal coarse = (first ? one : other).stripTrailingZeros();
        BigDecimal fine = first ? other : one;
        return gives(fine, coarse, coarse.precision());
    }

    private static boolean gives(BigDecimal exact, BigDecimal round, int digits) {
        BigDecimal half = exact.round(new MathContext(digits, RoundingMode.HALF_UP));
        BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
        return half.compareTo(round) == 0 || down.compareTo(round) == 0;
    }
}
