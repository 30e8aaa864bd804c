package org.parallax.flag;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
        Map<Unit, SharedFlag> counted = new HashMap<>();
        for (SharedFlag flag : flags) {
            for (Unit unit : Unit.of(flag)) {
                counted.merge(
                        unit, flag, (one, other) -> WEIGHT.compare(one, other) > 0 ? one : other);
            }
        }
        return new Sheet(rater, new TreeMap<>(counted));
    }
}
