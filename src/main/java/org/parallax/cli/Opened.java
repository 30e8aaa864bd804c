package org.parallax.cli;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.source.Unread;
import org.parallax.story.Comparison;

import java.util.List;

/** What came of opening some paths. */
public record Opened(
        List<AnalyzedArticle> articles, List<Comparison> comparisons, List<Unread> unread) {
    public Opened {
        articles = List.copyOf(articles);
        comparisons = List.copyOf(comparisons);
        unread = List.copyOf(unread);
    }

    /** One sentence for each path that gave no article. */
    public List<String> unreadSentences() {
        return unread.stream().map(it -> it.reason().sentence()).toList();
    }
}
