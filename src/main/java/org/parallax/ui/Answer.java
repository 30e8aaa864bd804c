package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.index.Facets;
import org.parallax.index.Found;
import org.parallax.index.QuoteGroup;

import java.util.List;
import java.util.Map;

/**
 * What came of an inquiry.
 *
 * @param found the best articles
 * @param facets how all that were found are spread, whether they are among the best or not
 * @param quotes the found quotations, those of the same words together
 * @param articles each found article by its key
 * @param note what the reader should know of this answer, a sentence; null where there is nothing
 */
public record Answer(
        Found found,
        Facets facets,
        List<QuoteGroup> quotes,
        Map<Long, Article> articles,
        @Nullable String note) {
    /** Nothing. */
    public static final Answer NOTHING = nothing(null);

    /** Nothing, and why; null where there is nothing to say of that. */
    public static Answer nothing(@Nullable String note) {
        return new Answer(Found.NOTHING, Facets.NOTHING, List.of(), Map.of(), note);
    }

    public Answer {
        quotes = List.copyOf(quotes);
        articles = Map.copyOf(articles);
    }
}
