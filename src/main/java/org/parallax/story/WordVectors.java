package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Articles as weighted words (tf-idf: Salton and Buckley 1988): what a word weighs in the article,
 * times how rare it is among the articles. Many invented others smooth the rarity, so that what two
 * articles have in common does not hang on how many more were opened with them.
 */
final class WordVectors {
    private static final int SMOOTHING = 300;

    /** An article of so many different words and facts has a vector of length 1. */
    private static final double USUAL = 100;

    /** Beyond these a text is not taken for shorter or longer still. */
    private static final int FEWEST = 50;

    private static final int MOST = 800;

    /** So many words of an article are enough to find others that tell its story. */
    private static final int TELLING = 25;

    private final List<Map<String, Double>> weights;
    private final Map<String, Integer> numbers = new HashMap<>();

    private WordVectors(List<Map<String, Double>> weights) {
        this.weights = weights;
    }

    static WordVectors of(List<AnalyzedArticle> articles) {
        List<Map<String, Double>> counted = articles.stream().map(WordWeights::of).toList();
        SortedMap<String, Integer> holders = new TreeMap<>();
        counted.forEach(
                words -> words.keySet().forEach(word -> holders.merge(word, 1, Integer::sum)));
        double all = articles.size() + SMOOTHING;
        counted.forEach(words ->
                words.replaceAll(
                        (word, weight) -> weight * Math.log(all / holders.getOrDefault(word, 1))));
        WordVectors vectors = new WordVectors(counted);
        holders.keySet().forEach(word -> vectors.numbers.put(word, vectors.numbers.size()));
        return vectors;
    }

    /**
     * A vector for each article; the product of two is how alike they are. It is the cosine of the
     * angle between them, lessened for long texts: these share more words whatever they tell.
     */
    List<Vector> vectors() {
        return weights.stream().map(this::vector).toList();
    }

    private Vector vector(Map<String, Double> words) {
        SortedMap<Integer, Double> byNumber = new TreeMap<>();
        words.forEach((word, weight) -> byNumber.put(numbers.getOrDefault(word, 0), weight));
        int size = Math.clamp(words.size(), FEWEST, MOST);
        return Vector.of(byNumber, Math.sqrt(Math.sqrt(USUAL / size)));
    }

    /** The words that weigh most in each article, the weightiest first. */
    List<List<String>> telling() {
        Comparator<Map.Entry<String, Double>> weightiest =
                Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey());
        return weights.stream()
                .map(words ->
                        words.entrySet().stream()
                                .sorted(weightiest)
                                .limit(TELLING)
                                .map(Map.Entry::getKey)
                                .toList())
                .toList();
    }
}
