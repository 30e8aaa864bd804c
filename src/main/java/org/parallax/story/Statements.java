package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.story.ClauseIndex.Held;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what several articles state in other words each: clauses that are about the same, as Dice's
 * coefficient of their terms tells ("Measures of the amount of ecologic association between
 * species", 1945). A pair with most in common is taken first; a further clause joins where it is
 * alike to all that are there.
 */
final class Statements {
    /** Least likeness of a pair. */
    private static final double LEAST = 0.54;

    /** Least likeness of two of a group that were not joined directly. */
    private static final double LEAST_WITHIN = 0.3;

    /** How many of a group are compared with a further one. */
    private static final int FIRST = 6;

    private final ClauseIndex all;

    /**
     * What several articles state.
     *
     * @param clauses the clauses, one or more of each article
     * @param common the terms that two or more of them have
     */
    record Statement(List<Held> clauses, List<String> common) {}

    private record Pair(int one, int other, double likeness) {}

    private Statements(ClauseIndex all) {
        this.all = all;
    }

    static List<Statement> of(List<AnalyzedArticle> articles) {
        return of(new ClauseIndex(articles));
    }

    static List<Statement> of(ClauseIndex clauses) {
        Statements statements = new Statements(clauses);
        return statements.group(statements.pairs());
    }

    /** Pairs of clauses of two articles that are about the same, the most alike first. */
    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        all.pairs((one, other) -> {
            double likeness = likeness(one, other);
            if (likeness >= LEAST) {
                pairs.add(new Pair(one.index(), other.index(), likeness));
            }
        });
        pairs.sort(
                Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                        .thenComparingInt(Pair::one)
                        .thenComparingInt(Pair::other));
        return pairs;
    }

    /** From 0 to 1; 0 where one denies what the other says, or gives other figures. */
    private double likeness(Held one, Held other) {
        boolean same = one.clause().denied() == other.clause().denied() && !differ(one, other);
        return same ? all.likeness(one, other) : 0;
    }

    /** Whether both have figures, and none in common: four cities are not twelve. */
    private static boolean differ(Held one, Held other) {
        return !one.figures().isEmpty()
                && !other.figures().isEmpty()
                && Collections.disjoint(one.figures(), other.figures());
    }

    private List<Statement> group(List<Pair> pairs) {
        Map<Integer, List<Integer>> groupOf = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            List<Integer> left = groupOf.getOrDefault(pair.one(), List.of(pair.one()));
            List<Integer> right = groupOf.getOrDefault(pair.other(), List.of(pair.other()));
            if (left.equals(right) || !fits(left, right) || isTaken(pair, groupOf.keySet())) {
                continue;
            }
            List<Integer> both = new ArrayList<>(left);
            both.addAll(right);
            both.forEach(member -> groupOf.put(member, both));
        }
        List<Statement> statements = new ArrayList<>();
        for (List<Integer> group : new LinkedHashSet<>(groupOf.values())) {
            statements.add(statement(group));
        }
        return statements;
    }

    /**
     * Whether those of one group are somewhat alike to those of the other; of large groups the
     * first few stand for all.
     */
    private boolean fits(List<Integer> left, List<Integer> right) {
        for (int one : left.subList(0, Math.min(FIRST, left.size()))) {
            for (int other : right.subList(0, Math.min(FIRST, right.size()))) {
                if (likeness(all.get(one), all.get(other)) < LEAST_WITHIN) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether another clause with some of the same words has been taken before. */
    private boolean isTaken(Pair pair, Set<Integer> taken) {
        for (int member : new int[] {pair.one(), pair.other()}) {
            boolean before = clashes(member, -1, taken);
            if (before || clashes(member, 1, taken)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the sentence's other clauses, in one direction, shares words with it. */
    private boolean clashes(int member, int step, Set<Integer> taken) {
        for (int other = member + step;
                other >= 0 && other < all.size() && isNear(member, other);
                other += step) {
            if (taken.contains(other) && all.get(member).clashes(all.get(other))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(int one, int other) {
        Held first = all.get(one);
        Held second = all.get(other);
        return first.article() == second.article()
                && first.clause().sentence() == second.clause().sentence();
    }

    private Statement statement(List<Integer> group) {
        Map<String, Integer> times = new LinkedHashMap<>();
        List<Held> clauses = group.stream().sorted().map(all::get).toList();
        for (Held held : clauses) {
            held.clause().terms().forEach(term -> times.merge(term, 1, Integer::sum));
        }
        List<String> common =
                times.entrySet().stream()
                        .filter(term -> term.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList();
        return new Statement(clauses, common);
    }
}
