package org.parallax.source;

import org.parallax.article.Article;

import java.util.List;

/** What came of reading some paths: the articles, and the paths that gave none. */
public record Reading(List<Article> articles, List<Unread> unread) {
    public Reading {
        articles = List.copyOf(articles);
        unread = List.copyOf(unread);
    }
}
