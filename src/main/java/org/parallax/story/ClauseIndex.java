package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.fact.Clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The clauses of a story, and how alike two of them are. Only those are compared that share terms
 * which tell something, so that the cost follows what there is in common.
 */
final class ClauseIndex {
    /** What is taken off a likeness that rests on one term; of two half of it, and so on. */
    private static final double FEW = 0.3;

    /** Fewest terms that are no names which two clauses have in common. */
    private static final int FEWEST = 3;

    /** A term of more clauses tells nothing. */
    private static final int MOST_HOLDERS = 150;

    private final List<Held> all = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    /**
     * A clause and whose it is.
     *
     * @param index which of the story's clauses it is
     * @param article index of its article
     * @param terms its terms, to be asked whether they hold one
     * @param figures those of them that are figures
     */
    record Held(
            int index,
            int article,
            String id,
            Clause clause,
            Set<String> terms,
            Set<String> figures) {
        static Held of(int index, int article, String id, Clause clause) {
            Set<String> figures = new HashSet<>(clause.terms());
            figures.removeIf(term -> !isFigure(term));
            return new Held(
                    index,
                    article,
                    id,
                    clause,
                    new HashSet<>(clause.terms()),
                    figures.isEmpty() ? Set.of() : figures);
        }

        Place place() {
            return new Place(id, clause.span());
        }

        /** Whether both have some of the same words. */
        boolean clashes(Held other) {
            return index != other.index
                    && article == other.article
                    && clause.span().overlaps(other.clause.span());
        }
    }

    /** Two clauses of two articles that have something in common. */
    @FunctionalInterface
    interface Visitor {
        void visit(Held one, Held other);
    }

    ClauseIndex(List<AnalyzedArticle> articles) {
        for (int i = 0; i < articles.size(); i++) {
            for (Clause clause : articles.get(i).clauses()) {
                int index = all.size();
                all.add(Held.of(index, i, articles.get(i).id(), clause));
                clause.terms()
                        .forEach(term ->
                                holders.computeIfAbsent(term, key -> new ArrayList<>()).add(index));
            }
        }
    }

    Held get(int index) {
        return all.get(index);
    }

    int size() {
        return all.size();
    }

    /** Shows every pair that can be about the same, the one that stands first before the other. */
    void pairs(Visitor visitor) {
        int[] common = new int[all.size()];
        for (Held held : all) {
            List<Integer> touched = new ArrayList<>();
            for (String term : held.clause().terms()) {
                List<Integer> others = holders.getOrDefault(term, List.of());
                if (!isName(term) && others.size() <= MOST_HOLDERS) {
                    count(others, held.index(), common, touched);
                }
            }
            for (int other : touched) {
                if (common[other] >= FEWEST && all.get(other).article() != held.article()) {
                    visitor.visit(all.get(other), held);
                }
                common[other] = 0;
            }
        }
    }

    private static void count(
            List<Integer> others, int before, int[] common, List<Integer> touched) {
        for (int other : others) {
            if (other >= before) {
                return;
            }
            if (common[other]++ == 0) {
                touched.add(other);
            }
        }
    }

    /**
     * From 0 to 1: how much of the weight of all their terms the two have in common. A term weighs
     * more the fewer clauses have it.
     */
    double likeness(Held one, Held other) {
        return likeness(one, other, true);
    }

    /** The same, whatever figures they give. */
    double likenessOfWords(Held one, Held other) {
        return likeness(one, other, false);
    }

    private double likeness(Held one, Held other, boolean figures) {
        double both = 0;
        double sum = 0;
        int common = 0;
        for (String term : one.clause().terms()) {
            sum += figures || !isFigure(term) ? weight(term) : 0;
        }
        for (String term : other.clause().terms()) {
            if (figures || !isFigure(term)) {
                double weight = weight(term);
                sum += weight;
                if (one.terms().contains(term)) {
                    both += weight;
                    common++;
                }
            }
        }
        return common == 0 ? 0 : 2 * both / sum - FEW / common;
    }

    private double weight(String term) {
        return weights.computeIfAbsent(term, this::rarity);
    }

    private double rarity(String term) {
        List<Integer> with = holders.getOrDefault(term, List.of());
        return Math.log(1 + (double) all.size() / (1 + with.size()));
    }

    private static boolean isName(String term) {
        return term.startsWith("=") || isFigure(term);
    }

    private static boolean isFigure(String term) {
        return term.startsWith("#");
    }
}
