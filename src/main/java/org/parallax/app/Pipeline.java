package org.parallax.app;

import org.parallax.analysis.Analyst;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.cli.Opened;
import org.parallax.index.SimilarArticles;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;
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
     * Reads and analyses {@code paths}.
     *
     * @param watch told after each file and each article; where it stops the work, what is done
     *     until then comes back
     */
    Opened read(List<Path> paths, boolean plain, Watch watch) {
        Reading reading = new Sources(lexicons.boilerplate(), plain).read(paths, watch::reading);
        Analyst analyst = new Analyst(lexicons);
        List<AnalyzedArticle> analyzed = new ArrayList<>();
        int all = reading.articles().size();
        for (int i = 0; i < all && watch.comparing(i, all); i++) {
            analyzed.add(analyst.analyze(reading.articles().get(i)));
        }
        return new Opened(analyzed, List.of(), reading.unread());
    }

    /**
     * Reads and analyses {@code paths}, and compares what they tell.
     *
     * @param watch told of this too; where it stops the work, what is compared until then comes
     *     back
     */
    Opened open(List<Path> paths, boolean plain, boolean oneStory, Watch watch) {
        Opened read = read(paths, plain, watch);
        return new Opened(
                read.articles(),
                Comparer.compare(read.articles(), oneStory, new SimilarArticles(), watch::grouping),
                read.unread());
    }
}
