package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.index.ArticleHit;
import org.parallax.index.Facets;
import org.parallax.index.Found;
import org.parallax.index.QuoteGroup;
import org.parallax.ui.Answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an index found, with the articles that it does not hold itself. */
final class Answers {
    private Answers() {}

    /**
     * An answer of what was found.
     *
     * @param articles by their keys; what was found in one that is not there is left out
     */
    static Answer of(
            Found found, Facets facets, Map<Long, Article> articles, @Nullable String note) {
        List<ArticleHit> there =
                found.articles().stream().filter(hit -> articles.containsKey(hit.key())).toList();
        Found left = found.with(there);
        return new Answer(
                left, facets, QuoteGroup.of(left.quotes(), articles::get), articles, note);
    }

    /** Articles that are like another one, best first, of which no words were sought. */
    static Answer similar(Map<Long, Article> articles) {
        List<ArticleHit> hits = new ArrayList<>();
        articles.forEach((key, article) -> hits.add(hit(key, article)));
        Found found = new Found(hits.size(), false, hits, List.of(), null);
        return new Answer(found, Facets.NOTHING, List.of(), articles, null);
    }

    private static ArticleHit hit(long key, Article article) {
        Published published = article.published();
        String day = published == null ? "" : published.date().toString();
        return new ArticleHit(
                key, article.name(), day, article.text().length(), List.of(), List.of());
    }
}
