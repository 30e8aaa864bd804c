package org.parallax.flag;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What one reader called each sentence that they flagged. Of several flags on one sentence the
 * longest counts, and of equally long ones the last.
 *
 * @param rater the reader's name
 * @param flags what counts of each sentence
 */
public record Sheet(String rater, SortedMap<Unit, SharedFlag> flags) {
    private static final Comparator<SharedFlag> WEIGHT =
            Comparator.comparingInt((SharedFlag it) -> it.anchor().quote().exact().length())
                    .thenComparing(SharedFlag::moment);

    /** The sheet of a reader who made these flags. */
    public static Sheet of(String rater, List<SharedFlag> flags) {
        return of(rater, flags, Unit::of);
    }

    /**
     * The same where it is known otherwise what a flag lies on.
     *
     * @param under the sentences that a flag counts for; none where it counts for none
     */
    static Sheet of(String rater, List<SharedFlag> flags, Function<SharedFlag, List<Unit>> under) {
        Map<Unit, SharedFlag> counted = new HashMap<>();
        for (SharedFlag flag : flags) {
            for (Unit unit : under.apply(flag)) {
                counted.merge(
                        unit, flag, (one, other) -> WEIGHT.compare(one, other) > 0 ? one : other);
            }
        }
        return new Sheet(rater, new TreeMap<>(counted));
    }
}
