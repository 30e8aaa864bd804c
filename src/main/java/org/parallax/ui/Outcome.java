package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.index.ArticleHit;
import org.parallax.index.Match;
import org.parallax.index.QuoteHit;
import org.parallax.text.Span;

/**
 * What was asked, and what came of it.
 *
 * @param query without blanks around it; empty where nothing was asked yet
 * @param like the article that others were to be like; null for a query
 * @param bare whether there is no article at all to be found
 */
public record Outcome(
        String query, Inquiries.Scope scope, @Nullable Article like, Answer answer, boolean bare) {
    /** The places that were found in the articles that are shown. */
    public int places() {
        return answer.found().articles().stream().mapToInt(hit -> hit.matches().size()).sum();
    }

    /** Whether anything was asked. */
    public boolean isAsked() {
        return like != null || !query.isEmpty();
    }

    /** Whether something was asked and nothing found. */
    public boolean isEmpty() {
        return like == null && !query.isEmpty() && answer.found().total() == 0;
    }

    /** The article of a hit; null where its text is gone, or is another than was searched. */
    @Nullable Article article(ArticleHit hit) {
        Article article = answer.articles().get(hit.key());
        return article != null && article.text().length() == hit.length() ? article : null;
    }

    /** The article of a quotation; null where its text is gone. */
    @Nullable Article article(QuoteHit quote) {
        Article article = answer.articles().get(quote.key());
        return article != null && quote.span().end() <= article.text().length() ? article : null;
    }

    /** The sentence around a place that was found; the place itself where it is none. */
    Span sentence(long key, Span place) {
        return answer.found().articles().stream()
                .filter(hit -> hit.key() == key)
                .flatMap(hit -> hit.matches().stream())
                .filter(match -> match.span().equals(place))
                .map(Match::sentence)
                .findFirst()
                .orElse(place);
    }
}
