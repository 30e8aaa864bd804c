package org.parallax.flag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What a class calls a sentence.
 *
 * @param counts how many readers call it what, in the order of the assignment's categories; those
 *     that no one chose are left out
 * @param agreement pairs of readers who call it alike, in all pairs; 1 where fewer than two
 *     answered
 */
public record Spread(
        AskedSentence sentence, SequencedMap<String, Integer> counts, double agreement) {
    /** From {@link #heat} 0, where all agree, to this. */
    public static final int HOTTEST = 4;

    /** A sentence that these flags lie on. */
    static Spread of(AskedSentence sentence, List<String> categories, Agreement.Answers answers) {
        List<String> said =
                answers.flags().values().stream().map(SharedFlag::category).sorted().toList();
        Map<String, Integer> counted = new LinkedHashMap<>();
        categories.forEach(it -> counted.put(it, 0));
        said.forEach(it -> counted.merge(it, 1, Integer::sum));
        counted.values().removeIf(it -> it == 0);
        return new Spread(sentence, new LinkedHashMap<>(counted), answers.agreement());
    }

    /** How many answered. */
    public int answers() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many say what most say. */
    public int most() {
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** How far they differ in steps, from 0 to {@link #HOTTEST}; 1 where any one differs. */
    public int heat() {
        return (int) Math.ceil(Math.clamp(1 - agreement, 0, 1) * HOTTEST);
    }
}
