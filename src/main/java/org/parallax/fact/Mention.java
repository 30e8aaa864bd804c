package org.parallax.fact;

import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.util.List;

/**
 * One place where an article states a fact.
 *
 * @param span the shortest phrase that states it
 * @param approximate whether the text itself says that it is about so much
 * @param reason the rule that found it
 */
public record Mention(
        Span span, FactType type, FactValue value, boolean approximate, Reason reason) {
    /** The rule of a day whose year the text does not give. */
    static final String YEAR_RULE = "fact.year";

    /** The same words, taken for another value for another reason. */
    public Mention as(FactValue other, Reason because) {
        return new Mention(span, type, other, approximate, because);
    }

    /** Whether {@code span} is free of all of them. */
    static boolean noneAt(Span span, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.span().overlaps(span)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a day whose year was told from the article's own date. */
    public boolean isYearInferred() {
        return reason.rule().equals(YEAR_RULE);
    }
}
