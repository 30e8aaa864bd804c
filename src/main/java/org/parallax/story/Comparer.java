package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;

import java.util.ArrayList;
import java.util.List;

/** From analysed articles to stories, and from a story to what its articles share. */
public final class Comparer {
    private Comparer() {}

    /**
     * A comparison for each story; every two articles are weighed against each other.
     *
     * @param oneStory whether all articles are one story, whatever they say
     */
    public static List<Comparison> compare(List<AnalyzedArticle> articles, boolean oneStory) {
        return compare(articles, oneStory, Candidates.ALL, Progress.NONE);
    }

    /**
     * A comparison for each story.
     *
     * @param oneStory whether all articles are one story, whatever they say
     * @param candidates which articles are weighed against each other where there are many
     * @param progress told of each article as it is searched for, placed and compared; where it
     *     stops the work, the stories that are compared by then come back
     */
    public static List<Comparison> compare(
            List<AnalyzedArticle> articles,
            boolean oneStory,
            Candidates candidates,
            Progress progress) {
        int all = 3 * articles.size();
        if (articles.isEmpty() || !progress.at(0, all)) {
            return List.of();
        }
        List<Comparison> comparisons = new ArrayList<>();
        int facts = 0;
        int done = 2 * articles.size();
        Progress grouping = (placed, twice) -> progress.at(placed, all);
        for (Story story : Stories.of(articles, oneStory, candidates, grouping)) {
            if (!progress.at(done, all)) {
                return comparisons;
            }
            List<AnalyzedArticle> dated = Dating.of(story);
            ClauseIndex clauses = new ClauseIndex(dated);
            NameJoiner names = NameJoiner.of(dated);
            List<StoryFact> aligned =
                    FactAligner.align(dated, names, Statements.of(clauses), facts);
            facts += aligned.size();
            done += story.articles().size();
            comparisons.add(
                    new Comparison(
                            story,
                            aligned,
                            discrepancies(story, aligned, clauses),
                            Utterances.of(story.articles()),
                            Namings.of(story.articles(), names),
                            Keyness.of(story.articles()),
                            Headlines.of(story.articles(), aligned),
                            WireCopies.of(story.articles())));
        }
        return comparisons;
    }

    private static List<Discrepancy> discrepancies(
            Story story, List<StoryFact> facts, ClauseIndex clauses) {
        List<Discrepancy> all = new ArrayList<>(Discrepancies.of(facts));
        all.addAll(OtherFigures.of(story, facts));
        all.addAll(HeadlineFigures.of(story.articles()));
        all.addAll(Contradictions.of(clauses, story.events()));
        return all;
    }
}
