package org.parallax.export;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.flag.Flag;
import org.parallax.story.Comparison;

import java.util.List;
import java.util.Map;

/**
 * What there is to take out.
 *
 * @param flags what the reader marked, by the articles' ids
 */
public record Gathered(
        List<AnalyzedArticle> articles,
        List<Comparison> comparisons,
        Map<String, List<Flag>> flags) {
    public Gathered {
        articles = List.copyOf(articles);
        comparisons = List.copyOf(comparisons);
        flags = Map.copyOf(flags);
    }
}
