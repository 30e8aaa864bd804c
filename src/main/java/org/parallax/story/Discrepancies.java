package org.parallax.story;

import org.parallax.message.Reason;

import java.util.ArrayList;
import java.util.List;

/** Where the mentions of one fact do not say it alike. */
final class Discrepancies {
    private Discrepancies() {}

    static List<Discrepancy> of(List<StoryFact> facts) {
        List<Discrepancy> found = new ArrayList<>();
        for (StoryFact fact : facts) {
            List<FactMention> rounded =
                    fact.type().isName() || fact.joined().rule().equals("join.day")
                            ? List.of()
                            : fact.mentions().stream()
                                    .filter(mention -> !mention.value().equals(fact.value()))
                                    .toList();
            if (!rounded.isEmpty()) {
                found.add(rounding(fact));
            }
        }
        return found;
    }

    private static Discrepancy rounding(StoryFact fact) {
        List<Discrepancy.Place> places =
                fact.mentions().stream()
                        .map(mention -> new Discrepancy.Place(mention.article(), mention.span()))
                        .toList();
        return new Discrepancy(
                Discrepancy.Kind.ROUNDING,
                fact.id(),
                Reason.of("discrepancy.rounding", fact.label()),
                places);
    }
}
