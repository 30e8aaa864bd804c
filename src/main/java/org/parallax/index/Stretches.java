package org.parallax.index;

import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes hits of the places where a query's clauses stand. A sentence is left out where another one
 * holds the same clauses and more; in every sentence that stays, a hit is the shortest stretch with
 * one place for each clause that the sentence holds, and there are as many as fit side by side.
 */
final class Stretches {
    private static final Comparator<Place> LONGEST_FIRST =
            Comparator.<Place>comparingInt(place -> place.span().start())
                    .thenComparingInt(place -> -place.span().end());

    private Stretches() {}

    /** The hits in {@code places} of one passage, in reading order. */
    static List<Match> of(Collection<Place> places) {
        Map<Span, List<Place>> sentences = new TreeMap<>();
        places.forEach(place ->
                sentences.computeIfAbsent(place.sentence(), key -> new ArrayList<>()).add(place));
        Set<Set<Integer>> held = new HashSet<>();
        sentences.values().forEach(sentence -> held.add(clauses(sentence)));
        List<Match> hits = new ArrayList<>();
        sentences.forEach((sentence, here) -> {
            Set<Integer> clauses = clauses(here);
            if (held.stream().noneMatch(other -> isMore(other, clauses))) {
                stretches(here, clauses.size())
                        .forEach(span -> hits.add(new Match(span, sentence, part(span, here))));
            }
        });
        hits.sort(Comparator.comparing(Match::span));
        return hits;
    }

    private static Match.Part part(Span span, List<Place> places) {
        return places.stream()
                .filter(place -> span.contains(place.span()))
                .map(Place::part)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Set<Integer> clauses(List<Place> places) {
        Set<Integer> clauses = new HashSet<>();
        places.forEach(place -> clauses.add(place.clause()));
        return clauses;
    }

    private static boolean isMore(Set<Integer> other, Set<Integer> clauses) {
        return other.size() > clauses.size() && other.containsAll(clauses);
    }

    private static List<Span> stretches(List<Place> places, int clauses) {
        List<Span> stretches = new ArrayList<>();
        Map<Integer, Span> latest = new HashMap<>();
        int from = 0;
        for (Place place : places.stream().sorted(LONGEST_FIRST).toList()) {
            if (place.span().start() < from) {
                continue;
            }
            latest.put(place.clause(), place.span());
            if (latest.size() == clauses) {
                Span stretch = latest.values().stream().reduce(place.span(), Span::join);
                stretches.add(stretch);
                from = stretch.end();
                latest.clear();
            }
        }
        return stretches;
    }
}
