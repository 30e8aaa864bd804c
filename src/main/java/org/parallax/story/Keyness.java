package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words an outlet uses far more than the others in a story: log-likelihood keyness (Dunning,
 * "Accurate Methods for the Statistics of Surprise and Coincidence", 1993; for two texts as Rayson
 * and Garside have it, "Comparing Corpora using Frequency Profiling", 2000).
 */
final class Keyness {
    /** Chance gives as much to one of a hundred words. */
    private static final double TELLING = 6.63;

    /** Twice can be chance whatever the figure. */
    private static final int FEWEST = 3;

    private static final int MOST = 10;

    private Keyness() {}

    /** Outlet by outlet in the story's order, the most telling words first. */
    static List<KeyWord> of(List<AnalyzedArticle> articles) {
        Map<String, Vocabulary> outlets = new LinkedHashMap<>();
        Vocabulary all = new Vocabulary();
        for (AnalyzedArticle article : articles) {
            outlets.computeIfAbsent(article.article().name(), it -> new Vocabulary()).add(article);
            all.add(article);
        }
        List<KeyWord> words = new ArrayList<>();
        if (outlets.size() > 1) {
            outlets.forEach((outlet, own) -> words.addAll(of(outlet, own, all)));
        }
        return words;
    }

    private static List<KeyWord> of(String outlet, Vocabulary own, Vocabulary all) {
        List<KeyWord> words = new ArrayList<>();
        for (String stem : own.stems()) {
            int here = own.places(stem).size();
            int elsewhere = all.places(stem).size() - here;
            int others = all.size() - own.size();
            double figure = figure(here, own.size(), elsewhere, others);
            boolean more = (double) here * others > (double) elsewhere * own.size();
            if (here >= FEWEST && more && figure >= TELLING) {
                words.add(
                        new KeyWord(
                                outlet, own.form(stem), here, elsewhere, figure, all.places(stem)));
            }
        }
        words.sort(
                Comparator.comparingDouble(KeyWord::figure)
                        .reversed()
                        .thenComparing(KeyWord::word));
        return words.subList(0, Math.min(MOST, words.size()));
    }

    /**
     * The log-likelihood of a word.
     *
     * @param one how often it stands in one text, of {@code oneSize} words
     * @param other how often in the other, of {@code otherSize}
     */
    static double figure(int one, int oneSize, int other, int otherSize) {
        double all = oneSize + (double) otherSize;
        double expectedOne = oneSize * (one + other) / all;
        double expectedOther = otherSize * (one + other) / all;
        return 2 * (part(one, expectedOne) + part(other, expectedOther));
    }

    private static double part(int seen, double expected) {
        return seen == 0 ? 0 : seen * Math.log(seen / expected);
    }
}
