package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;

import java.util.List;

/**
 * A subject that a reader opens together.
 *
 * @param id its name within one comparison: s1, s2 …
 * @param title what to call it: the headline that most of the others resemble
 * @param articles event by event, the largest first; within an event in order of publication,
 *     undated ones last
 * @param events ids of the articles that tell one dated happening, event by event
 */
public record Story(
        String id, String title, List<AnalyzedArticle> articles, List<List<String>> events) {
    public Story {
        articles = List.copyOf(articles);
        events = events.stream().map(List::copyOf).toList();
    }

    /** The article with this id, which it must have. */
    AnalyzedArticle article(String id) {
        return articles.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
