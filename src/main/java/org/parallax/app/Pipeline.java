package org.parallax.app;

import org.parallax.analysis.Analyst;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.cli.Opened;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;
import org.parallax.source.Progress;
import org.parallax.source.Reading;
import org.parallax.source.Sources;
import org.parallax.story.Comparer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From paths to comparisons: reads, analyses, groups and aligns. */
final class Pipeline {
    private final Lexicons lexicons;

    Pipeline(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    static Pipeline load() throws LexiconException {
        return new Pipeline(Lexicons.load(Home.assets()));
    }

    /**
     * Opens {@code paths}.
     *
     * @param progress told after each file, and asked whether to go on
     */
    Opened open(List<Path> paths, boolean plain, boolean oneStory, Progress progress) {
        Reading reading = new Sources(lexicons.boilerplate(), plain).read(paths, progress);
        Analyst analyst = new Analyst(lexicons);
        List<AnalyzedArticle> analyzed = new ArrayList<>();
        for (Article article : reading.articles()) {
            analyzed.add(analyst.analyze(article));
        }
        return new Opened(analyzed, Comparer.compare(analyzed, oneStory), reading.unread());
    }
}
