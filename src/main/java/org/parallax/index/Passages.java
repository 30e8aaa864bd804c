package org.parallax.index;

import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Where a query's words stand in articles, in the order of their keys. */
final class Passages {
    private final Map<Long, List<Place>> articles = new TreeMap<>();
    private final int clauses;

    /** For a query with so many clauses. */
    Passages(int clauses) {
        this.clauses = clauses;
    }

    /** Adds an article; paragraphs with any unwanted place are left out. */
    void add(long key, List<Place> wanted, List<Place> unwanted) {
        Set<Span> out = new HashSet<>();
        unwanted.forEach(place -> out.add(place.paragraph()));
        articles.put(
                key, wanted.stream().filter(place -> !out.contains(place.paragraph())).toList());
    }

    /**
     * The hits in all paragraphs that hold all clauses; where no paragraph of any article does, in
     * all articles that do.
     *
     * @param limit after so many hits no more are looked for
     * @param taker gets each hit with its article's key
     */
    void each(int limit, BiConsumer<Long, Match> taker) {
        if (each(true, limit, taker) == 0) {
            each(false, limit, taker);
        }
    }

    private int each(boolean single, int limit, BiConsumer<Long, Match> taker) {
        int hits = 0;
        for (Map.Entry<Long, List<Place>> article : articles.entrySet()) {
            for (Collection<Place> passage : passages(article.getValue(), single)) {
                if (holdsAll(passage)) {
                    for (Match match : Stretches.of(passage)) {
                        if (hits >= limit) {
                            return hits;
                        }
                        taker.accept(article.getKey(), match);
                        hits++;
                    }
                }
            }
        }
        return hits;
    }

    private static Collection<? extends Collection<Place>> passages(
            List<Place> article, boolean single) {
        if (!single) {
            return List.of(article);
        }
        Map<Span, List<Place>> paragraphs = new TreeMap<>();
        article.forEach(place ->
                paragraphs.computeIfAbsent(place.paragraph(), it -> new ArrayList<>()).add(place));
        return paragraphs.values();
    }

    private boolean holdsAll(Collection<Place> passage) {
        Set<Integer> held = new HashSet<>();
        passage.forEach(place -> held.add(place.clause()));
        return clauses > 0 && held.size() == clauses;
    }
}
