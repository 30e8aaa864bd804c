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
            List<AnalyzedArticle> dated = Dating.of(story);
            ClauseIndex clauses = new ClauseIndex(dated);
            List<StoryFact> aligned = FactAligner.align(dated, Statements.of(clauses), facts);
            facts += aligned.size();
            comparisons.add(
                    new Comparison(
                            story,
                            aligned,
                            discrepancies(story, aligned, clauses),
                            Utterances.of(story.articles()),
                            Namings.of(story.articles())));
        }
        return comparisons;
    }

    private static List<Discrepancy> discrepancies(
            Story story, List<StoryFact> facts, ClauseIndex clauses) {
        List<Discrepancy> all = new ArrayList<>(Discrepancies.of(facts));
        all.addAll(HeadlineFigures.of(story.articles()));
        all.addAll(Contradictions.of(clauses, story.events()));
        return all;
    }
}
