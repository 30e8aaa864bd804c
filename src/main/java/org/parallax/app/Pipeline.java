package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Analyst;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.cli.Asked;
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

    /**
     * With the lists that come with the program.
     *
     * @param words a reader's own list of framing words, or null
     */
    static Pipeline load(@Nullable Path words) throws LexiconException {
        return new Pipeline(Lexicons.load(Home.assets(), words));
    }

    /**
     * Reads and analyses what is asked for.
     *
     * @param watch told after each file and each article; where it stops the work, what is done
     *     until then comes back
     */
    Opened read(Asked asked, Watch watch) {
        Reading reading =
                new Sources(lexicons.boilerplate(), asked.plain(), asked.columns())
                        .read(asked.paths(), watch::reading);
        Analyst analyst = new Analyst(lexicons);
        List<AnalyzedArticle> analyzed = new ArrayList<>();
        int all = reading.articles().size();
        for (int i = 0; i < all && watch.comparing(i, all); i++) {
            analyzed.add(analyst.analyze(reading.articles().get(i)));
        }
        return new Opened(analyzed, List.of(), reading.unread(), lexicons.notes());
    }

    /**
     * Reads and analyses what is asked for, and compares what it tells.
     *
     * @param watch told of this too; where it stops the work, what is compared until then comes
     *     back
     */
    Opened open(Asked asked, Watch watch) {
        Opened read = read(asked, watch);
        return new Opened(
                read.articles(),
                Comparer.compare(
                        read.articles(), asked.oneStory(), new SimilarArticles(), watch::grouping),
                read.unread(),
                read.notes());
    }
}
