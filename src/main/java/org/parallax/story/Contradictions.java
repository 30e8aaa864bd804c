package org.parallax.story;

import org.parallax.message.Reason;
import org.parallax.story.ClauseIndex.Held;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Clauses of two articles on one event that agree in nearly all and yet not in what they say: one
 * denies what the other states, or gives another figure. A false alarm costs more trust than a
 * miss, so that little may differ besides.
 */
final class Contradictions {
    private static final double LEAST = 0.75;

    private final List<List<String>> events;
    private final List<Found> found = new ArrayList<>();

    private record Found(Held one, Held other, double likeness, Discrepancy.Kind kind) {}

    private Contradictions(List<List<String>> events) {
        this.events = events;
    }

    static List<Discrepancy> of(ClauseIndex clauses, List<List<String>> events) {
        Contradictions contradictions = new Contradictions(events);
        clauses.pairs((one, other) -> contradictions.look(clauses, one, other));
        return contradictions.discrepancies();
    }

    private void look(ClauseIndex clauses, Held one, Held other) {
        boolean denies = one.clause().denied() != other.clause().denied();
        Set<String> figures = one.figures();
        Set<String> others = other.figures();
        boolean figuresDiffer =
                figures.size() == 1
                        && others.size() == 1
                        && !Rounding.isOther(number(figures), number(others));
        if (denies == figuresDiffer || (denies && !figures.equals(others))) {
            return;
        }
        double likeness =
                figuresDiffer ? clauses.likenessOfWords(one, other) : clauses.likeness(one, other);
        if (likeness >= LEAST && isOneEvent(one, other)) {
            Discrepancy.Kind kind = denies ? Discrepancy.Kind.STATEMENT : Discrepancy.Kind.VALUE;
            found.add(new Found(one, other, likeness, kind));
        }
    }

    private static BigDecimal number(Set<String> figures) {
        return new BigDecimal(figures.iterator().next().substring(1));
    }

    private boolean isOneEvent(Held one, Held other) {
        return events.stream()
                .anyMatch(event -> event.contains(one.id()) && event.contains(other.id()));
    }

    /** The most alike first; of clauses that share words only the first. */
    private List<Discrepancy> discrepancies() {
        found.sort(
                Comparator.comparingDouble((Found pair) -> -pair.likeness())
                        .thenComparingInt(pair -> pair.one().index())
                        .thenComparingInt(pair -> pair.other().index()));
        List<Discrepancy> told = new ArrayList<>();
        Set<String> sentences = new HashSet<>();
        for (Found pair : found) {
            boolean fresh = sentences.add(sentence(pair.one()));
            if (sentences.add(sentence(pair.other())) && fresh) {
                String rule =
                        pair.kind() == Discrepancy.Kind.VALUE
                                ? "discrepancy.value"
                                : "discrepancy.statement";
                told.add(
                        new Discrepancy(
                                pair.kind(),
                                null,
                                Reason.of(rule),
                                List.of(pair.one().place(), pair.other().place())));
            }
        }
        return told;
    }

    private static String sentence(Held held) {
        return held.id() + " " + held.clause().sentence();
    }
}
