package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to call a fact. */
final class FactLabels {
    private FactLabels() {}

    /**
     * A name's fullest form; a day written out, since "Thursday" alone says little; of a figure the
     * wording used most often for exactly its value, and of these the shortest.
     */
    static String of(
            FactType type,
            FactValue value,
            List<FactMention> mentions,
            List<AnalyzedArticle> articles) {
        if (value instanceof FactValue.Named named) {
            return named.name();
        }
        if (value instanceof FactValue.Day day) {
            return day.written();
        }
        Map<String, Integer> wordings = new LinkedHashMap<>();
        for (FactMention mention : mentions) {
            boolean exact = mention.value().equals(value);
            String words = words(mention, articles);
            wordings.merge(words, exact ? 2 : 0, Integer::sum);
        }
        return wordings.entrySet().stream()
                .max(
                        Comparator.comparingInt(
                                        (Map.Entry<String, Integer> entry) -> entry.getValue())
                                .thenComparingInt(entry -> -entry.getKey().length()))
                .map(Map.Entry::getKey)
                .orElse(value(type, value));
    }

    private static String words(FactMention mention, List<AnalyzedArticle> articles) {
        return articles.stream()
                .filter(article -> article.id().equals(mention.article()))
                .map(article -> article.article().in(mention.span()).replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }

    /** A value in plain digits: "12 city", "78400000 USD", "2017-08-03". */
    static String value(FactType type, FactValue value) {
        return switch (value) {
            case FactValue.Amount amount ->
                    amount.number().toPlainString()
                            + (amount.unit() == null ? "" : " " + amount.unit());
            case FactValue.Day day -> day.iso();
            case FactValue.Named named -> named.name();
            case FactValue.Stated stated -> String.join(" ", stated.common());
        };
    }
}
