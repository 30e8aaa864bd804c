package org.parallax.flag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What a class calls a sentence.
 *
 * @param said by whom
 * @param counts how many readers call it what, in the order of the assignment's categories; those
 *     that no one chose are left out
 */
public record Spread(
        AskedSentence sentence, Agreement.Answers said, SequencedMap<String, Integer> counts) {
    /** From {@link #heat} 0, where all agree, to this. */
    public static final int HOTTEST = 4;

    /** A sentence that these flags lie on. */
    static Spread of(AskedSentence sentence, List<String> categories, Agreement.Answers said) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        categories.forEach(it -> counted.put(it, 0));
        said.flags().values().stream()
                .map(SharedFlag::category)
                .sorted()
                .forEach(it -> counted.merge(it, 1, Integer::sum));
        counted.values().removeIf(it -> it == 0);
        return new Spread(sentence, said, new LinkedHashMap<>(counted));
    }

    /** How many answered. */
    public int answers() {
        return said.flags().size();
    }

    /** How many say what most say. */
    public int most() {
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** How far they differ in steps, from 0 to {@link #HOTTEST}; 1 where any one differs. */
    public int heat() {
        return (int) Math.ceil(Math.clamp(1 - said.agreement(), 0, 1) * HOTTEST);
    }
}
