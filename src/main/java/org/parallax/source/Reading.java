package org.parallax.source;

import java.util.List;
import org.parallax.article.Article;

/** What came of reading some paths: the articles, and the paths that gave none. */
public record Reading(List<Article> articles, List<Unread> unread) {
    public Reading {
        articles = List.copyOf(articles);
        unread = List.copyOf(unread);
    }
}
