package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.cli.Opened;
import org.parallax.flag.Assignment;
import org.parallax.lexicon.LexiconException;
import org.parallax.source.Reading;
import org.parallax.story.Comparison;

import java.nio.file.Path;
import java.util.List;

/** The articles of an assignment as a window shows them. */
final class Papers {
    private Papers() {}

    /**
     * All of them as one story. Where the class is to see no marks, none are made: what is not
     * there cannot be seen in any way.
     *
     * @param words a reader's own list of framing words, or null
     */
    static List<Comparison> of(
            Assignment.Brief brief, List<Article> articles, @Nullable Path words, Keeper keeper)
            throws LexiconException {
        if (articles.isEmpty()) {
            return List.of();
        }
        if (!brief.marksShown()) {
            return List.of(
                    Comparison.unmarked(
                            brief.title(),
                            articles.stream().map(AnalyzedArticle::unmarked).toList()));
        }
        Reading read = new Reading(articles, List.of());
        Opened analyzed =
                Pipeline.load(words, keeper)
                        .analyze(read, it -> Corrections.NONE, List.of(), Watch.NONE);
        return Pipeline.compare(analyzed, true, Watch.NONE).comparisons();
    }
}
