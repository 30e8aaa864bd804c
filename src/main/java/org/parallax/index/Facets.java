package org.parallax.index;

import java.util.List;

/**
 * How the articles that a query finds are spread.
 *
 * @param articles how many there are
 * @param outlets those with most articles first
 * @param months as in 2017-08, the earliest first; articles of no known day are in none
 * @param kinds what their sentences are; an article can be in several
 */
public record Facets(int articles, List<Count> outlets, List<Count> months, List<Count> kinds) {
    /** Nothing was found. */
    public static final Facets NOTHING = new Facets(0, List.of(), List.of(), List.of());

    public Facets {
        outlets = List.copyOf(outlets);
        months = List.copyOf(months);
        kinds = List.copyOf(kinds);
    }

    /** One value and how many articles have it. */
    public record Count(String value, int articles) {}
}
