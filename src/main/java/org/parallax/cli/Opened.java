package org.parallax.cli;

import java.util.List;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.source.Unread;
import org.parallax.story.Comparison;

/** What came of opening some paths. */
public record Opened(List<AnalyzedArticle> articles, List<Comparison> comparisons, List<Unread> unread) {
    public Opened {
        articles = List.copyOf(articles);
        comparisons = List.copyOf(comparisons);
        unread = List.copyOf(unread);
    }
}
