package org.parallax.index;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Prose;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.fact.FactFinder;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;
import org.parallax.lexicon.Lexicon;
import org.parallax.message.Reason;
import org.parallax.name.Names;
import org.parallax.text.Span;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes the value of a fact as one term, so that "12 cities" and "twelve cities" are "12 city".
 * What a query states is found by the rules that found it in the articles.
 */
final class FactTerms {
    private static final int LONGEST = 200;
    private static final FactFinder FINDER = new FactFinder(new Lexicon("hedges", List.of()));

    private FactTerms() {}

    /** The term of {@code value}; null where it has none, as a statement in other words. */
    static @Nullable String of(FactValue value) {
        String term =
                switch (value) {
                    case FactValue.Amount amount ->
                            Math.abs(amount.number().scale()) > LONGEST
                                    ? null
                                    : amount.number().toPlainString()
                                            + (amount.unit() == null ? "" : " " + amount.unit());
                    case FactValue.Day day -> day.iso();
                    case FactValue.Named named -> named.name().toLowerCase(Locale.ROOT);
                    case FactValue.Stated _ -> null;
                };
        return term == null || term.length() > LONGEST ? null : term;
    }

    /** The terms of all figures and dates that {@code words} state. */
    static List<String> in(String words) {
        Span whole = Span.of(0, words.length());
        if (words.length() > LONGEST || words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        Segment body = new Segment(whole, SegmentRole.BODY, Reason.of("segment.body"));
        Article query = new Article("q", "q", Masthead.EMPTY, words, List.of(body));
        return FINDER.find(query, Prose.of(query), new Names(List.of())).stream()
                .map(Mention::value)
                .map(FactTerms::of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
