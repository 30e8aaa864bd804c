package org.parallax.ui;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which place of one column belongs to a place of another. Both begin and end together; between, as
 * many as possible of the facts that both state stand side by side, such that whoever reads on in
 * the one reads on in the other, too. Of facts that both tell in another order only some can.
 */
public final class Lockstep {
    /** So many times faster than the other no column runs, however near two facts are in one. */
    private static final double FASTEST = 10;

    /** So far apart two facts may be in one column and together in the other, in characters. */
    private static final double APART = 300;

    private static final Comparator<Anchor> ORDER =
            Comparator.comparingDouble(Anchor::here)
                    .thenComparing(Comparator.comparingDouble(Anchor::there).reversed());

    private final List<Anchor> anchors;

    /** What stands at a place of each column. Places are distances from their tops. */
    public record Anchor(double here, double there) {
        private boolean isBefore(Anchor other) {
            return here < other.here && there < other.there;
        }

        private boolean isSteep(Anchor next) {
            double one = next.here - here;
            double other = next.there - there;
            return Math.max(one, other) > FASTEST * Math.min(one, other) + APART;
        }
    }

    private Lockstep(List<Anchor> anchors) {
        this.anchors = anchors;
    }

    /**
     * Two columns in step.
     *
     * @param shared what both have; those at or beyond an end are left out
     * @param fixed what has to stand side by side in any case, null where nothing has
     * @param end the places of both ends
     */
    public static Lockstep of(List<Anchor> shared, @Nullable Anchor fixed, Anchor end) {
        Anchor start = new Anchor(0, 0);
        boolean kept = fixed != null && start.isBefore(fixed) && fixed.isBefore(end);
        List<Anchor> able =
                shared.stream()
                        .filter(it -> start.isBefore(it) && it.isBefore(end))
                        .filter(it ->
                                !kept || fixed == null || it.isBefore(fixed) || fixed.isBefore(it))
                        .sorted(ORDER)
                        .toList();
        List<Anchor> chain = chain(able);
        List<Anchor> all = new ArrayList<>(List.of(start));
        if (kept && fixed != null) {
            all.addAll(
                    calm(start, chain.stream().filter(it -> it.isBefore(fixed)).toList(), fixed));
            all.add(fixed);
            all.addAll(calm(fixed, chain.stream().filter(fixed::isBefore).toList(), end));
        } else {
            all.addAll(calm(start, chain, end));
        }
        all.add(end);
        return new Lockstep(List.copyOf(all));
    }

    /** The most of them that stand in one order in both, by the lengths of the chains so far. */
    private static List<Anchor> chain(List<Anchor> sorted) {
        int[] ends = new int[sorted.size()];
        int[] before = new int[sorted.size()];
        double[] there = new double[sorted.size()];
        int length = 0;
        for (int i = 0; i < sorted.size(); i++) {
            int found = Arrays.binarySearch(there, 0, length, sorted.get(i).there());
            int at = found < 0 ? -found - 1 : found;
            before[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            there[at] = sorted.get(i).there();
            length = Math.max(length, at + 1);
        }
        List<Anchor> chain = new ArrayList<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            chain.addFirst(sorted.get(i));
        }
        return chain;
    }

    /** Leaves those out to which one column would have to run while the other hardly moves. */
    private static List<Anchor> calm(Anchor from, List<Anchor> chain, Anchor to) {
        List<Anchor> calm = new ArrayList<>();
        Anchor last = from;
        for (Anchor next : chain) {
            if (!last.isSteep(next)) {
                calm.add(next);
                last = next;
            }
        }
        while (!calm.isEmpty() && calm.getLast().isSteep(to)) {
            calm.removeLast();
        }
        return calm;
    }

    /** The same the other way round. */
    Lockstep turned() {
        return new Lockstep(anchors.stream().map(it -> new Anchor(it.there(), it.here())).toList());
    }

    /** What stands side by side, from the beginnings to the ends. */
    public List<Anchor> anchors() {
        return anchors;
    }

    /** The place there that belongs to a place here. */
    public double at(double here) {
        int next = 1;
        while (next < anchors.size() - 1 && anchors.get(next).here() < here) {
            next++;
        }
        Anchor from = anchors.get(next - 1);
        Anchor to = anchors.get(next);
        double whole = to.here() - from.here();
        double part = whole <= 0 ? 0 : Math.clamp((here - from.here()) / whole, 0, 1);
        return from.there() + part * (to.there() - from.there());
    }
}
