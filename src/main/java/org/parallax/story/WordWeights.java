package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each word of one article weighs in it: the logarithm of how often it stands there, a
 * headline's words counted twice. Figures, dates and names weigh more than words: they tell one
 * happening from another on the same subject.
 */
final class WordWeights {
    private static final String FACT = "#";
    private static final double FACT_WEIGHT = 2;
    private static final double NAME_WEIGHT = 1.5;
    private static final int IN_HEADLINE = 2;
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

    private final Map<String, Count> words = new HashMap<>();
    private final Map<String, Integer> facts = new HashMap<>();

    /** How often a word stands in an article, in the body, and there with a capital letter. */
    private static final class Count {
        private int all;
        private int body;
        private int capital;

        /** Titles may give every word a capital, so only the body shows what is a name. */
        boolean isName() {
            return 2 * capital > body;
        }
    }

    private WordWeights() {}

    /** The weight of each word; facts stand in it by their values. */
    static Map<String, Double> of(AnalyzedArticle article) {
        WordWeights weights = new WordWeights();
        article.article().prose().forEach(segment -> weights.count(segment, article));
        for (Mention mention : article.mentions()) {
            weights.facts.merge(FACT + key(mention.value()), 1, Integer::sum);
        }
        return weights.weighed();
    }

    private void count(Segment segment, AnalyzedArticle article) {
        String text = article.article().text();
        boolean headline = segment.role() == SegmentRole.HEADLINE;
        for (Token token : Tokens.of(text, segment.span())) {
            String word = bare(token.word());
            boolean figure = token.isNumber();
            if (STOP.contains(word) || (word.length() < SHORTEST && !figure)) {
                continue;
            }
            String stem = word.substring(0, Math.min(STEM, word.length()));
            Count count = words.computeIfAbsent(stem, key -> new Count());
            count.all += headline ? IN_HEADLINE : 1;
            if (!headline) {
                count.body++;
                count.capital += token.capital() || figure ? 1 : 0;
            }
        }
    }

    private static String bare(String word) {
        return word.endsWith("'s") && word.length() > 2
                ? word.substring(0, word.length() - 2)
                : word;
    }

    private Map<String, Double> weighed() {
        Map<String, Double> weights = new HashMap<>();
        words.forEach((word, count) ->
                weights.put(word, (count.isName() ? NAME_WEIGHT : 1) * (1 + Math.log(count.all))));
        facts.forEach((fact, count) -> weights.put(fact, FACT_WEIGHT * (1 + Math.log(count))));
        return weights;
    }

    private static String key(FactValue value) {
        return switch (value) {
            case FactValue.Amount amount -> amount.number().toPlainString() + " " + amount.unit();
            case FactValue.Day day -> day.iso();
            case FactValue.Named named -> named.name();
            case FactValue.Stated stated -> String.join(" ", stated.common());
        };
    }
}
