package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Segment;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Articles as weighted words: the logarithm of how often an article uses a word, times how rare the
 * word is among the articles. Many invented others smooth the rarity, so that what two articles
 * have in common does not hang on how many more were opened with them. Figures and names weigh more
 * than words: they tell one happening from another on the same subject.
 */
final class WordVectors {
    private static final String FACT = "#";
    private static final int SMOOTHING = 300;
    private static final int FACT_WEIGHT = 2;
    private static final int SHORTEST = 3;
    private static final int STEM = 7;
    private static final Set<String> STOP =
            Set.copyOf(
                    List.of(
                            ("the and for that with was were are has have had will would could should from this they their them then than been "
                                            + "its his her she him who what when where which while there here also into over under about after before "
                                            + "more most some such said says say not but you your our one two all any can may might been being did does "
                                            + "how out off per via yet just only other new now year years day days week time people told like made make "
                                            + "many much last first next according added because between both each even every former get going good "
                                            + "long down during still those these through until very way well without against again back another")
                                    .split(" ")));

    private final List<Vector> vectors;

    /** One article: its words by number, ascending, and their weights, of unit length. */
    private static final class Vector {
        private final int[] words;
        private final double[] weights;

        Vector(int[] words, double[] weights) {
            this.words = words;
            this.weights = weights;
        }

        double cosine(Vector other) {
            double sum = 0;
            int i = 0;
            int j = 0;
            while (i < words.length && j < other.words.length) {
                if (words[i] == other.words[j]) {
                    sum += weights[i++] * other.weights[j++];
                } else if (words[i] < other.words[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return sum;
        }
    }

    private WordVectors(List<Vector> vectors) {
        this.vectors = vectors;
    }

    static WordVectors of(List<AnalyzedArticle> articles) {
        List<Map<String, Integer>> counts = articles.stream().map(WordVectors::counts).toList();
        Map<String, Integer> holders = new TreeMap<>();
        counts.forEach(
                words -> words.keySet().forEach(word -> holders.merge(word, 1, Integer::sum)));
        Map<String, Integer> numbers = new HashMap<>();
        holders.keySet().forEach(word -> numbers.put(word, numbers.size()));
        return new WordVectors(
                counts.stream()
                        .map(words -> vector(words, holders, numbers, articles.size()))
                        .toList());
    }

    private static Vector vector(
            Map<String, Integer> counts,
            Map<String, Integer> holders,
            Map<String, Integer> numbers,
            int articles) {
        SortedMap<Integer, Double> weights = new TreeMap<>();
        counts.forEach((word, count) -> {
            double rarity =
                    Math.log((articles + SMOOTHING) / (double) holders.getOrDefault(word, 1));
            int weight = word.startsWith(FACT) ? FACT_WEIGHT : 1;
            weights.put(numbers.getOrDefault(word, 0), weight * (1 + Math.log(count)) * rarity);
        });
        double length =
                Math.sqrt(weights.values().stream().mapToDouble(value -> value * value).sum());
        return new Vector(
                weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
                weights.values().stream()
                        .mapToDouble(value -> value / Math.max(length, 1e-9))
                        .toArray());
    }

    private static Map<String, Integer> counts(AnalyzedArticle article) {
        Map<String, Integer> counts = new HashMap<>();
        for (Segment segment : article.article().prose()) {
            for (Token token : Tokens.of(article.article().text(), segment.span())) {
                String word =
                        token.word().endsWith("'s")
                                ? token.word().substring(0, token.word().length() - 2)
                                : token.word();
                if (word.length() >= SHORTEST && !STOP.contains(word)) {
                    counts.merge(word.substring(0, Math.min(STEM, word.length())), 1, Integer::sum);
                }
            }
        }
        for (Mention mention : article.mentions()) {
            counts.merge(FACT + key(mention.value()), 1, Integer::sum);
        }
        return counts;
    }

    private static String key(FactValue value) {
        return switch (value) {
            case FactValue.Amount amount -> amount.number() + " " + amount.unit();
            case FactValue.Day day -> day.iso();
            case FactValue.Named named -> named.name();
            case FactValue.Stated stated -> String.join(" ", stated.common());
        };
    }

    /** The cosine of every pair, from 0 to 1; an article with itself counts 0. */
    double[][] likeness() {
        double[][] likeness = new double[vectors.size()][vectors.size()];
        for (int i = 0; i < vectors.size(); i++) {
            for (int j = i + 1; j < vectors.size(); j++) {
                likeness[i][j] = vectors.get(i).cosine(vectors.get(j));
                likeness[j][i] = likeness[i][j];
            }
        }
        return likeness;
    }
}
