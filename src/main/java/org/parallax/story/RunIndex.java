package org.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which texts hold which runs of words, so that a text is set beside those alone that have some of
 * its own.
 */
final class RunIndex {
    /** Words in a row that count as taken over; fewer of them are any writer's. */
    static final int RUN = 5;

    /**
     * What more texts hold is a stock phrase, or stands in a text that has been copied so often
     * that one of these is near enough.
     */
    static final int MOST_HOLDERS = 64;

    /** Any large odd number does: it spreads the numbers of five words over 64 bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private final List<long[]> texts = new ArrayList<>();
    private final int[] covered;
    private final int[] reach;
    private long steps;

    /**
     * @param most how many texts it will hold
     */
    RunIndex(int most) {
        covered = new int[most];
        reach = new int[most];
    }

    /** How often a holder of a run has been looked at, which is what all this costs. */
    long steps() {
        return steps;
    }

    /** The runs of {@code words} in order, each as one number. */
    long[] runs(List<String> words) {
        long[] runs = new long[Math.max(0, words.size() - RUN + 1)];
        int[] known = words.stream().mapToInt(this::number).toArray();
        for (int at = 0; at < runs.length; at++) {
            long run = 0;
            for (int i = at; i < at + RUN; i++) {
                run = (run + known[i]) * SPREAD;
                run ^= run >>> 32;
            }
            runs[at] = run;
        }
        return runs;
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, it -> numbers.size() + 1);
    }

    /** Holds a further text; the first is number 0. */
    void add(long[] runs) {
        int index = texts.size();
        texts.add(runs);
        for (long run : runs) {
            List<Integer> known = holders.computeIfAbsent(run, it -> new ArrayList<>(1));
            boolean again = !known.isEmpty() && known.getLast() == index;
            if (!again && known.size() < MOST_HOLDERS) {
                known.add(index);
            }
        }
    }

    /** How many words of a text stand in a row in each of those held that has any of its runs. */
    Map<Integer, Integer> covered(long[] runs) {
        Map<Integer, Integer> found = new HashMap<>();
        List<Integer> touched = new ArrayList<>();
        for (int at = 0; at < runs.length; at++) {
            for (int holder : holders.getOrDefault(runs[at], List.of())) {
                steps++;
                if (covered[holder] == 0) {
                    touched.add(holder);
                }
                covered[holder] += at + RUN - Math.max(at, reach[holder]);
                reach[holder] = at + RUN;
            }
        }
        for (int holder : touched) {
            found.put(holder, covered[holder]);
            covered[holder] = 0;
            reach[holder] = 0;
        }
        return found;
    }

    /** How many words of text number {@code index} stand in a row in the text with these runs. */
    int coveredOf(int index, long[] runs) {
        Set<Long> there = new HashSet<>();
        Arrays.stream(runs).forEach(there::add);
        long[] own = texts.get(index);
        int words = 0;
        int end = 0;
        for (int at = 0; at < own.length; at++) {
            steps++;
            if (there.contains(own[at])) {
                words += at + RUN - Math.max(at, end);
                end = at + RUN;
            }
        }
        return words;
    }
}
