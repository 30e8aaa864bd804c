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
        for (Place place : places) {
            sentences.computeIfAbsent(place.sentence(), key -> new ArrayList<>()).add(place);
        }
        Set<Long> held = new HashSet<>();
        for (List<Place> sentence : sentences.values()) {
            held.add(clauses(sentence));
        }
        List<Match> hits = new ArrayList<>();
        for (Map.Entry<Span, List<Place>> sentence : sentences.entrySet()) {
            List<Place> here = sentence.getValue();
            long clauses = clauses(here);
            if (!isLess(clauses, held)) {
                here.sort(LONGEST_FIRST);
                for (Span span : stretches(here, Long.bitCount(clauses))) {
                    hits.add(new Match(span, sentence.getKey(), part(span, here)));
                }
            }
        }
        hits.sort(Comparator.comparing(Match::span));
        return hits;
    }

    private static Match.Part part(Span span, List<Place> places) {
        Match.Part most = Match.Part.HEADLINE;
        for (Place place : places) {
            if (place.part().compareTo(most) > 0 && span.contains(place.span())) {
                most = place.part();
            }
        }
        return most;
    }

    /** The numbers of the clauses that stand there, a bit each. */
    private static long clauses(List<Place> places) {
        long clauses = 0;
        for (Place place : places) {
            clauses |= 1L << place.clause();
        }
        return clauses;
    }

    /** Whether another sentence holds these and more. */
    private static boolean isLess(long clauses, Set<Long> held) {
        if (held.size() > 1) {
            for (long other : held) {
                if (other != clauses && (other & clauses) == clauses) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Span> stretches(List<Place> places, int clauses) {
        List<Span> stretches = new ArrayList<>();
        Map<Integer, Span> latest = new HashMap<>();
        int from = 0;
        for (Place place : places) {
            if (place.span().start() < from) {
                continue;
            }
            latest.put(place.clause(), place.span());
            if (latest.size() == clauses) {
                Span stretch = place.span();
                for (Span other : latest.values()) {
                    stretch = stretch.join(other);
                }
                stretches.add(stretch);
                from = stretch.end();
                latest.clear();
            }
        }
        return stretches;
    }
}
