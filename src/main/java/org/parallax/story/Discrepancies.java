package org.parallax.story;

import org.parallax.fact.FactValue;
import org.parallax.message.Reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
            found.addAll(slips(fact));
        }
        return found;
    }

    /** A name that is once written one letter off. */
    private static List<Discrepancy> slips(StoryFact fact) {
        Map<String, List<FactMention>> spelt = new LinkedHashMap<>();
        for (FactMention mention : fact.mentions()) {
            if (mention.value() instanceof FactValue.Named named) {
                spelt.computeIfAbsent(
                                named.name().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        for (Slips.Pair pair : Slips.of(spelt.keySet())) {
            List<FactMention> one = spelt.getOrDefault(pair.one(), List.of());
            List<FactMention> other = spelt.getOrDefault(pair.other(), List.of());
            FactMention slip = (one.size() < other.size() ? one : other).getFirst();
            List<FactMention> usual = one.size() < other.size() ? other : one;
            FactMention beside =
                    usual.stream()
                            .filter(mention -> mention.article().equals(slip.article()))
                            .findFirst()
                            .orElse(usual.getFirst());
            found.add(
                    new Discrepancy(
                            Discrepancy.Kind.SPELLING,
                            fact.id(),
                            Reason.of("discrepancy.spelling", name(slip), name(beside)),
                            List.of(beside.place(), slip.place())));
        }
        return found;
    }

    private static String name(FactMention mention) {
        return mention.value() instanceof FactValue.Named named ? named.name() : "";
    }

    private static Discrepancy rounding(StoryFact fact) {
        List<Place> places = fact.mentions().stream().map(FactMention::place).toList();
        return new Discrepancy(
                Discrepancy.Kind.ROUNDING,
                fact.id(),
                Reason.of("discrepancy.rounding", fact.label()),
                places);
    }
}
