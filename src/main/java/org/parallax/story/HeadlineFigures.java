package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Figures of a headline that the text below it gives otherwise. */
final class HeadlineFigures {
    private static final Set<FactType> TYPES =
            Set.of(FactType.COUNT, FactType.MONEY, FactType.PERCENT);

    private HeadlineFigures() {}

    static List<Discrepancy> of(List<AnalyzedArticle> articles) {
        List<Discrepancy> found = new ArrayList<>();
        for (AnalyzedArticle article : articles) {
            List<Span> headlines =
                    article.article().segments().stream()
                            .filter(segment -> segment.role() == SegmentRole.HEADLINE)
                            .map(Segment::span)
                            .toList();
            List<Mention> above = new ArrayList<>();
            List<Mention> below = new ArrayList<>();
            for (Mention mention : article.mentions()) {
                boolean head = headlines.stream().anyMatch(span -> span.contains(mention.span()));
                (head ? above : below).add(mention);
            }
            above.forEach(mention -> look(article, mention, below, found));
        }
        return found;
    }

    /**
     * Only where the text has one other figure of the unit, so that it is surely the same thing.
     */
    private static void look(
            AnalyzedArticle article, Mention head, List<Mention> below, List<Discrepancy> found) {
        if (!TYPES.contains(head.type()) || !(head.value() instanceof FactValue.Amount amount)) {
            return;
        }
        List<Mention> alike =
                below.stream()
                        .filter(mention -> mention.type() == head.type())
                        .filter(mention ->
                                mention.value() instanceof FactValue.Amount other
                                        && Objects.equals(other.unit(), amount.unit()))
                        .toList();
        List<FactValue> values = alike.stream().map(Mention::value).distinct().toList();
        boolean other =
                values.size() == 1
                        && values.getFirst() instanceof FactValue.Amount only
                        && !Rounding.isOther(only.number(), amount.number());
        if (other) {
            Mention body = alike.getFirst();
            found.add(
                    new Discrepancy(
                            Discrepancy.Kind.HEADLINE,
                            null,
                            Reason.of(
                                    "discrepancy.headline",
                                    article.article().in(head.span()),
                                    article.article().in(body.span())),
                            List.of(
                                    new Place(article.id(), head.span()),
                                    new Place(article.id(), body.span()))));
        }
    }
}
