package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.index.ArticleIndex;
import org.parallax.index.SearchHit;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Search over what the window shows; it finds nothing until there is something. */
final class Finder implements Function<String, List<SearchHit>>, AutoCloseable {
    /** The window lists fewer still; more would only be sorted in vain. */
    private static final int MOST = 100;

    private final AtomicReference<@Nullable ArticleIndex> index = new AtomicReference<>();

    /** Searches these articles from now on. */
    void over(List<AnalyzedArticle> articles) {
        index.set(ArticleIndex.of(articles));
    }

    @Override
    public List<SearchHit> apply(String words) {
        ArticleIndex open = index.get();
        return open == null ? List.of() : open.search(words, MOST);
    }

    @Override
    public void close() {
        ArticleIndex open = index.getAndSet(null);
        if (open != null) {
            open.close();
        }
    }
}
