package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Analyst;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.cli.Asked;
import org.parallax.cli.Opened;
import org.parallax.index.SimilarArticles;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;
import org.parallax.source.Feed;
import org.parallax.source.Reading;
import org.parallax.source.Sources;
import org.parallax.source.UnreadPlaceException;
import org.parallax.story.Comparer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** From places to comparisons: reads, corrects, analyses, groups and aligns. */
final class Pipeline {
    private final Lexicons lexicons;
    private final Keeper keeper;

    Pipeline(Lexicons lexicons, Keeper keeper) {
        this.lexicons = lexicons;
        this.keeper = keeper;
    }

    /**
     * With the lists that come with the program.
     *
     * @param words a reader's own list of framing words, or null
     */
    static Pipeline load(@Nullable Path words, Keeper keeper) throws LexiconException {
        return new Pipeline(Lexicons.load(Home.assets(), words), keeper);
    }

    /**
     * Reads what is asked for, as it stands there.
     *
     * @param watch told after each file; where it stops the work, what is read until then comes
     *     back
     */
    Reading read(Asked asked, Watch watch) {
        return sources(asked).read(asked.places(), watch::reading);
    }

    /** The articles that the feed among the places names. */
    Feed feed(Asked asked, BooleanSupplier going) throws UnreadPlaceException {
        return sources(asked).feed(asked.places().getFirst(), going);
    }

    Sources sources(Asked asked) {
        return new Sources(
                lexicons.boilerplate(), asked.manner().plain(), asked.manner().columns(), keeper);
    }

    /**
     * Corrects what was read, and analyses it.
     *
     * @param corrections what the reader says of an article
     * @param known articles that are analysed already; one that reads as before is taken from them
     * @param watch told of each article
     */
    Opened analyze(
            Reading reading,
            Function<Article, Corrections> corrections,
            List<AnalyzedArticle> known,
            Watch watch) {
        Map<Article, AnalyzedArticle> before = new HashMap<>();
        known.forEach(it -> before.put(it.article(), it));
        Analyst analyst = new Analyst(lexicons);
        List<AnalyzedArticle> analyzed = new ArrayList<>();
        int all = reading.articles().size();
        for (int i = 0; i < all && watch.comparing(i, all); i++) {
            Article read = reading.articles().get(i);
            Article article = corrections.apply(read).applyTo(read);
            AnalyzedArticle same = before.get(article);
            analyzed.add(same == null ? analyst.analyze(article) : same);
        }
        List<String> notes = new ArrayList<>(lexicons.notes());
        notes.addAll(keeper.notes());
        return new Opened(analyzed, List.of(), reading.unread(), notes);
    }

    /**
     * Compares what is analysed.
     *
     * @param watch told of this; where it stops the work, what is compared until then comes back
     */
    static Opened compare(Opened read, boolean oneStory, Watch watch) {
        return new Opened(
                read.articles(),
                Comparer.compare(read.articles(), oneStory, new SimilarArticles(), watch::grouping),
                read.unread(),
                read.notes());
    }

    /** Reads and analyses what is asked for. */
    Opened analyze(Asked asked, Watch watch) {
        return analyze(read(asked, watch), keeper::corrections, List.of(), watch);
    }

    /** Reads, analyses and compares what is asked for. */
    Opened open(Asked asked, Watch watch) {
        return compare(analyze(asked, watch), asked.manner().oneStory(), watch);
    }
}
