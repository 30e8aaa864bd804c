package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.index.ArticleIndex;
import org.parallax.index.SearchHit;
import org.parallax.ui.Answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Search over what the window shows; it finds nothing until there is something. */
final class Finder implements Function<String, List<SearchHit>>, AutoCloseable {
    /** The window lists fewer still; more would only be sorted in vain. */
    private static final int MOST = 100;

    private final AtomicReference<@Nullable Shelved> now = new AtomicReference<>();

    /** Articles and their index, which is made when it is first needed. */
    private static final class Shelved {
        private final List<AnalyzedArticle> articles;
        private @Nullable ArticleIndex index;

        /**
         * @param articles whose places in the list are their keys
         */
        Shelved(List<AnalyzedArticle> articles) {
            this.articles = List.copyOf(articles);
        }

        List<AnalyzedArticle> articles() {
            return articles;
        }

        synchronized ArticleIndex index() {
            ArticleIndex made = index;
            if (made == null) {
                made = ArticleIndex.of(articles);
                index = made;
            }
            return made;
        }

        synchronized void close() {
            if (index != null) {
                index.close();
            }
        }

        Map<Long, Article> all() {
            Map<Long, Article> all = new LinkedHashMap<>();
            for (int key = 0; key < articles.size(); key++) {
                all.put((long) key, articles.get(key).article());
            }
            return all;
        }

        Map<Long, Article> these(List<Long> keys) {
            Map<Long, Article> these = new LinkedHashMap<>();
            keys.forEach(key -> these.put(key, articles.get(key.intValue()).article()));
            return these;
        }
    }

    /** Searches these articles from now on. */
    void over(List<AnalyzedArticle> articles) {
        now.set(new Shelved(articles));
    }

    /** Makes what a search needs, so that the first one need not wait for it. */
    void ready() {
        Shelved open = now.get();
        if (open != null) {
            open.index();
        }
    }

    @Override
    public List<SearchHit> apply(String words) {
        Shelved open = now.get();
        return open == null ? List.of() : open.index().search(words, MOST);
    }

    Answer find(String query, int limit) {
        Shelved open = now.get();
        return open == null
                ? Answer.NOTHING
                : Answers.of(
                        open.index().find(query, limit),
                        open.index().facets(query),
                        open.all(),
                        null);
    }

    boolean isEmpty() {
        Shelved open = now.get();
        return open == null || open.articles().isEmpty();
    }

    List<String> complete(String typed, int limit) {
        Shelved open = now.get();
        return open == null ? List.of() : open.index().complete(typed, limit);
    }

    Answer similar(long key, int limit) {
        Shelved open = now.get();
        return open == null
                ? Answer.NOTHING
                : Answers.similar(open.these(open.index().similar(key, limit)));
    }

    @Override
    public void close() {
        Shelved open = now.getAndSet(null);
        if (open != null) {
            open.close();
        }
    }
}
