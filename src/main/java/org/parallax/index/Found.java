package org.parallax.index;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Reason;

import java.util.List;

/**
 * What a query found.
 *
 * @param total how many articles; where {@code more}, at least so many
 * @param articles the best of them, best first
 * @param hints what of the query was read otherwise than it was typed
 * @param meant a query that finds more, with a word that the index has in place of one that it does
 *     not have; null where none comes near
 */
public record Found(
        int total,
        boolean more,
        List<ArticleHit> articles,
        List<Reason> hints,
        @Nullable String meant) {
    /** Nothing. */
    public static final Found NOTHING = new Found(0, false, List.of(), List.of(), null);

    public Found {
        articles = List.copyOf(articles);
        hints = List.copyOf(hints);
    }

    /** The same with these articles alone, of those that it has. */
    public Found with(List<ArticleHit> some) {
        return new Found(total - (articles.size() - some.size()), more, some, hints, meant);
    }

    /** The quotations that hold a match, article by article. */
    public List<QuoteHit> quotes() {
        return articles.stream().flatMap(article -> article.quotes().stream()).toList();
    }
}
