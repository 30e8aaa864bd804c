package org.parallax.story;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Articles taken together.
 *
 * @param members their places, ascending
 * @param words the sum of their vectors
 * @param days when those were published that say so, as days since 1970
 */
record Cluster(List<Integer> members, Vector words, List<Long> days) {
    /** So many days after the first report of it a happening is still news. */
    private static final int FRESH = 7;

    /** So many days later still it surely is another one. */
    private static final double FADES = 30;

    /** How much less alike two articles count that were surely not written about one happening. */
    private static final double APART = 0.1;

    Cluster {
        members = List.copyOf(members);
        days = List.copyOf(days);
    }

    static Cluster of(int member, Vector words, @Nullable LocalDate day) {
        return new Cluster(
                List.of(member), words, day == null ? List.of() : List.of(day.toEpochDay()));
    }

    Cluster with(Cluster other) {
        List<Integer> all = new ArrayList<>(members);
        all.addAll(other.members);
        all.sort(Comparator.naturalOrder());
        List<Long> allDays = new ArrayList<>(days);
        allDays.addAll(other.days);
        return new Cluster(all, words.plus(other.words), allDays);
    }

    int size() {
        return members.size();
    }

    /**
     * How alike each member is to each of {@code other}, summed over all pairs: that is the product
     * of the sums (Cutting et al. 1992), so no pair is looked at.
     */
    double alike(Cluster other) {
        return words.dot(other.words);
    }

    /** What speaks against one happening: days apart, summed over the pairs that are dated. */
    double daysApart(Cluster other) {
        double sum = 0;
        for (long day : days) {
            for (long otherDay : other.days) {
                long late = Math.abs(day - otherDay) - FRESH;
                sum += APART * Math.clamp(late / FADES, 0, 1);
            }
        }
        return sum;
    }
}
