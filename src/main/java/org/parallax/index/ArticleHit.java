package org.parallax.index;

import java.util.List;

/**
 * An article that answers to a query.
 *
 * @param key its key
 * @param outlet who publishes it
 * @param published the day as ISO 8601 has it, empty where it is not known
 * @param length of its text, in UTF-16 code units
 * @param matches in the order of the text; none where only its outlet, date or kind was asked for
 * @param quotes its quotations that hold a match
 */
public record ArticleHit(
        long key,
        String outlet,
        String published,
        int length,
        List<Match> matches,
        List<QuoteHit> quotes) {
    public ArticleHit {
        matches = List.copyOf(matches);
        quotes = List.copyOf(quotes);
    }

    /** Where the matches stand, from 0 at the beginning of the text up to 1 at its end. */
    public List<Double> dispersion() {
        return matches.stream()
                .map(match -> (double) match.span().start() / Math.max(1, length))
                .toList();
    }
}
