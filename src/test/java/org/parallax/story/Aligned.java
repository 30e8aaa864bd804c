package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;

import java.util.List;

/** The facts of articles, as a comparison has them. */
final class Aligned {
    private Aligned() {}

    static List<StoryFact> of(List<AnalyzedArticle> articles, int before) {
        return FactAligner.align(
                articles, NameJoiner.of(articles), Statements.of(articles), before);
    }
}
