package org.parallax.app;

import org.parallax.analysis.Analyst;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.cli.Opened;
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
     * Opens {@code paths}.
     *
     * @param watch told after each file and each article; where it stops the work, what is done
     *     until then comes back
     */
    Opened open(List<Path> paths, boolean plain, boolean oneStory, Watch watch) {
        Reading reading = new Sources(lexicons.boilerplate(), plain).read(paths, watch::reading);
        Analyst analyst = new Analyst(lexicons);
        List<AnalyzedArticle> analyzed = new ArrayList<>();
        int all = reading.articles().size();
        for (int i = 0; i < all && watch.comparing(i, all); i++) {
            analyzed.add(analyst.analyze(reading.articles().get(i)));
        }
        return new Opened(analyzed, Comparer.compare(analyzed, oneStory), reading.unread());
    }
}
