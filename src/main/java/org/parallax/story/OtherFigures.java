package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.message.Reason;
import org.parallax.text.Stems;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One article that counts otherwise what several count alike: fourteen sleeping cars in three, and
 * twelve sleeping cars in a fourth. Only what two words or more name is surely the same thing, and
 * only where the one article gives no other number of it.
 */
final class OtherFigures {
    private static final int WORDS = 2;

    private final Map<String, AnalyzedArticle> articles = new HashMap<>();
    private final List<List<String>> events;

    private OtherFigures(Story story) {
        story.articles().forEach(article -> articles.put(article.id(), article));
        events = story.events();
    }

    static List<Discrepancy> of(Story story, List<StoryFact> facts) {
        OtherFigures figures = new OtherFigures(story);
        Map<String, List<StoryFact>> counted = new LinkedHashMap<>();
        for (StoryFact fact : facts) {
            String things = fact.type() == FactType.COUNT ? figures.things(fact) : null;
            if (things != null) {
                counted.computeIfAbsent(things, key -> new ArrayList<>()).add(fact);
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        for (List<StoryFact> same : counted.values()) {
            if (same.size() == 2) {
                StoryFact more = same.getFirst().isShared() ? same.getFirst() : same.getLast();
                StoryFact other = more.equals(same.getFirst()) ? same.getLast() : same.getFirst();
                if (more.isShared() && figures.isOther(more, other)) {
                    found.add(discrepancy(more, other));
                }
            }
        }
        return found;
    }

    /** The words of what is counted, without the number; null where one word names it. */
    private @Nullable String things(StoryFact fact) {
        FactMention first = fact.mentions().getFirst();
        AnalyzedArticle article = articles.get(first.article());
        if (article == null) {
            return null;
        }
        List<Token> tokens = Tokens.of(article.article().text(), first.span());
        if (tokens.size() <= WORDS) {
            return null;
        }
        return String.join(
                " ",
                tokens.subList(tokens.size() - WORDS, tokens.size()).stream()
                        .map(token -> Stems.of(token.word()))
                        .toList());
    }

    private boolean isOther(StoryFact more, StoryFact other) {
        String article = other.articles().getFirst();
        return other.articles().size() == 1
                && !more.articles().contains(article)
                && more.value() instanceof FactValue.Amount many
                && other.value() instanceof FactValue.Amount one
                && !Rounding.isOther(many.number(), one.number())
                && events.stream()
                        .anyMatch(event ->
                                event.contains(article)
                                        && more.articles().stream().anyMatch(event::contains));
    }

    private static Discrepancy discrepancy(StoryFact more, StoryFact other) {
        return new Discrepancy(
                Discrepancy.Kind.VALUE,
                more.id(),
                Reason.of("discrepancy.other", more.label(), other.label()),
                List.of(more.mentions().getFirst().place(), other.mentions().getFirst().place()));
    }
}
