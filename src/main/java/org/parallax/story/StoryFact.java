package org.parallax.story;

import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.message.Reason;

import java.util.List;

/**
 * One fact of a story, with every mention of it.
 *
 * @param id its name within one comparison: f1, f2 …
 * @param label the wording that says it best
 * @param value its value; a mention that differs (a rounding) keeps its own
 * @param mentions by article in the story's order, then in the order of the text
 * @param joined why its mentions were taken for the same fact
 */
public record StoryFact(
        String id,
        FactType type,
        String label,
        FactValue value,
        List<FactMention> mentions,
        Reason joined) {
    public StoryFact {
        mentions = List.copyOf(mentions);
    }

    /** Ids of the articles that state it, in the story's order. */
    public List<String> articles() {
        return mentions.stream().map(FactMention::article).distinct().toList();
    }

    /** Whether two articles or more state it. */
    public boolean isShared() {
        return articles().size() > 1;
    }

    public List<FactMention> in(String article) {
        return mentions.stream().filter(mention -> mention.article().equals(article)).toList();
    }
}
