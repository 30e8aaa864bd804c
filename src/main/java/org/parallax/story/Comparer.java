package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;

import java.util.ArrayList;
import java.util.List;

/** From analysed articles to stories, and from a story to what its articles share. */
public final class Comparer {
    private Comparer() {}

    /**
     * A comparison for each story.
     *
     * @param oneStory whether all articles are one story, whatever they say
     */
    public static List<Comparison> compare(List<AnalyzedArticle> articles, boolean oneStory) {
        List<Comparison> comparisons = new ArrayList<>();
        int facts = 0;
        for (Story story : Stories.of(articles, oneStory)) {
            List<StoryFact> aligned = FactAligner.align(Dating.of(story), facts);
            facts += aligned.size();
            comparisons.add(
                    new Comparison(
                            story,
                            aligned,
                            Discrepancies.of(aligned),
                            Utterances.of(story.articles()),
                            Namings.of(story.articles())));
        }
        return comparisons;
    }
}
