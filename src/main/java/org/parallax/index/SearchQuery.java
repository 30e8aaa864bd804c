package org.parallax.index;

import java.util.List;

/**
 * What a reader asks for.
 *
 * @param wanted each must be found; each is a list of terms of which any will do, never empty. What
 *     is asked twice is kept once
 * @param unwanted a paragraph with any of these is left out
 */
record SearchQuery(List<List<SearchTerm>> wanted, List<SearchTerm> unwanted) {
    SearchQuery {
        wanted = wanted.stream().map(List::copyOf).distinct().toList();
        unwanted = List.copyOf(unwanted);
    }
}
