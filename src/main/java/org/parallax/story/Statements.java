package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.fact.Clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

    /** What is taken off a likeness that rests on one term; of two half of it, and so on. */
    private static final double FEW = 0.3;

    /** Fewest terms that are no names which two clauses have in common. */
    private static final int FEWEST = 3;

    /** A term of more clauses tells nothing. */
    private static final int MOST_HOLDERS = 400;

    private final List<Held> all = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();

    /**
     * A clause and whose it is.
     *
     * @param article index of its article
     */
    record Held(int article, String id, Clause clause) {
        private boolean clashes(Held other) {
            return article == other.article
                    && clause.span().overlaps(other.clause.span())
                    && !clause.equals(other.clause);
        }
    }

    /**
     * What several articles state.
     *
     * @param clauses the clauses, one or more of each article
     * @param common the terms that two or more of them have
     */
    record Statement(List<Held> clauses, List<String> common, double likeness) {}

    private record Pair(int one, int other, double likeness) {}

    private Statements(List<AnalyzedArticle> articles) {
        for (int i = 0; i < articles.size(); i++) {
            for (Clause clause : articles.get(i).clauses()) {
                int index = all.size();
                all.add(new Held(i, articles.get(i).id(), clause));
                clause.terms()
                        .forEach(term ->
                                holders.computeIfAbsent(term, key -> new ArrayList<>()).add(index));
            }
        }
    }

    static List<Statement> of(List<AnalyzedArticle> articles) {
        Statements statements = new Statements(articles);
        return statements.group(statements.pairs());
    }

    /** Pairs of clauses of two articles that are about the same, the most alike first. */
    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        int[] common = new int[all.size()];
        for (int i = 0; i < all.size(); i++) {
            List<Integer> touched = new ArrayList<>();
            for (String term : all.get(i).clause().terms()) {
                List<Integer> others = holders.getOrDefault(term, List.of());
                if (isName(term) || others.size() > MOST_HOLDERS) {
                    continue;
                }
                for (int other : others) {
                    if (other >= i) {
                        break;
                    }
                    if (common[other]++ == 0) {
                        touched.add(other);
                    }
                }
            }
            for (int other : touched) {
                if (common[other] >= FEWEST) {
                    Pair pair = pair(other, i);
                    if (pair != null) {
                        pairs.add(pair);
                    }
                }
                common[other] = 0;
            }
        }
        pairs.sort(
                Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                        .thenComparingInt(Pair::one)
                        .thenComparingInt(Pair::other));
        return pairs;
    }

    private @Nullable Pair pair(int one, int other) {
        Held first = all.get(one);
        Held second = all.get(other);
        if (first.article() == second.article()
                || first.clause().denied() != second.clause().denied()) {
            return null;
        }
        double likeness = likeness(first, second);
        return likeness < LEAST ? null : new Pair(one, other, likeness);
    }

    /**
     * From 0 to 1: how much of the weight of all their terms the two have in common. A term weighs
     * more the fewer clauses have it.
     */
    private double likeness(Held one, Held other) {
        Set<String> terms = new HashSet<>(one.clause().terms());
        double both = 0;
        double all = weight(one);
        int common = 0;
        for (String term : other.clause().terms()) {
            all += weight(term);
            if (terms.contains(term)) {
                both += weight(term);
                common++;
            }
        }
        return common == 0 || differ(one, other) ? 0 : 2 * both / all - FEW / common;
    }

    private double weight(Held held) {
        return held.clause().terms().stream().mapToDouble(this::weight).sum();
    }

    private double weight(String term) {
        List<Integer> with = holders.getOrDefault(term, List.of());
        return Math.log(1 + (double) all.size() / (1 + with.size()));
    }

    /** Whether both have figures, and none in common: four cities are not twelve. */
    private static boolean differ(Held one, Held other) {
        Set<String> figures = figures(one);
        Set<String> others = figures(other);
        return !figures.isEmpty()
                && !others.isEmpty()
                && figures.stream().noneMatch(others::contains);
    }

    private static Set<String> figures(Held held) {
        Set<String> figures = new HashSet<>(held.clause().terms());
        figures.removeIf(term -> !term.startsWith("#"));
        return figures;
    }

    private static boolean isName(String term) {
        return term.startsWith("=") || term.startsWith("#");
    }

    private List<Statement> group(List<Pair> pairs) {
        Map<Integer, List<Integer>> groupOf = new LinkedHashMap<>();
        Map<Integer, Double> first = new HashMap<>();
        for (Pair pair : pairs) {
            List<Integer> left = groupOf.getOrDefault(pair.one(), List.of(pair.one()));
            List<Integer> right = groupOf.getOrDefault(pair.other(), List.of(pair.other()));
            if (left.equals(right) || !fits(left, right) || isTaken(pair, groupOf.keySet())) {
                continue;
            }
            List<Integer> both = new ArrayList<>(left);
            both.addAll(right);
            both.forEach(member -> groupOf.put(member, both));
            both.forEach(member -> first.merge(member, pair.likeness(), Math::max));
        }
        List<Statement> statements = new ArrayList<>();
        for (List<Integer> group : new LinkedHashSet<>(groupOf.values())) {
            statements.add(statement(group, first.getOrDefault(group.getFirst(), 0.0)));
        }
        return statements;
    }

    /** Whether all of one group are somewhat alike to all of the other. */
    private boolean fits(List<Integer> left, List<Integer> right) {
        for (int one : left) {
            for (int other : right) {
                if (all.get(one).clashes(all.get(other))
                        || likeness(all.get(one), all.get(other)) < LEAST_WITHIN) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether another clause with some of the same words has been taken before. */
    private boolean isTaken(Pair pair, Set<Integer> taken) {
        for (int member : new int[] {pair.one(), pair.other()}) {
            for (int other = member - 1; other >= 0 && isNear(member, other); other--) {
                if (taken.contains(other) && all.get(member).clashes(all.get(other))) {
                    return true;
                }
            }
            for (int other = member + 1; other < all.size() && isNear(member, other); other++) {
                if (taken.contains(other) && all.get(member).clashes(all.get(other))) {
                    return true;
                }
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

    private Statement statement(List<Integer> group, double likeness) {
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
        return new Statement(clauses, common, likeness);
    }
}
