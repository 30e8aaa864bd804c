package org.parallax.index;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.message.Reason;
import org.parallax.quote.Attribution;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteKind;
import org.parallax.story.Said;
import org.parallax.story.Utterance;
import org.parallax.story.Utterances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * The same words of one speaker, as each outlet quotes them.
 *
 * @param speaker the fullest name that any of them is given to; null where none is given to anyone
 * @param quotes each outlet's clipping, in the order they were found; not empty
 */
public record QuoteGroup(@Nullable String speaker, List<QuoteHit> quotes) {
    /** That it answers to a query is all that is known of a found quotation. */
    private static final Reason FOUND = Reason.of("quote.found");

    public QuoteGroup {
        quotes = List.copyOf(quotes);
    }

    /**
     * Groups quotations by what was said, as a comparison does with all of a story's: those that
     * have the same words, and one that is a clipping of another.
     *
     * @param articles each quotation's article by its key
     * @return the groups, by which quotation was found first
     */
    public static List<QuoteGroup> of(List<QuoteHit> quotes, LongFunction<Article> articles) {
        Map<Long, List<Quote>> byArticle = new LinkedHashMap<>();
        Map<Said, QuoteHit> hits = new LinkedHashMap<>();
        for (QuoteHit hit : quotes) {
            Quote quote = quote(hit);
            byArticle.computeIfAbsent(hit.key(), key -> new ArrayList<>()).add(quote);
            hits.put(new Said(id(hit.key()), quote), hit);
        }
        List<AnalyzedArticle> quoting = new ArrayList<>();
        byArticle.forEach((key, its) -> {
            Article article = articles.apply(key).as(id(key));
            quoting.add(new AnalyzedArticle(article, List.of(), its, List.of(), List.of()));
        });
        Map<Said, Utterance> utterances = new HashMap<>();
        for (Utterance utterance : Utterances.of(quoting)) {
            utterance.quotes().forEach(said -> utterances.put(said, utterance));
        }
        Map<Object, List<QuoteHit>> groups = new LinkedHashMap<>();
        Map<Object, @Nullable String> speakers = new HashMap<>();
        hits.forEach((said, hit) -> {
            Utterance utterance = utterances.get(said);
            Object group = utterance == null ? said : utterance;
            groups.computeIfAbsent(group, it -> new ArrayList<>()).add(hit);
            speakers.put(group, utterance == null ? hit.speaker() : utterance.speaker());
        });
        List<QuoteGroup> all = new ArrayList<>();
        groups.forEach((group, its) -> all.add(new QuoteGroup(speakers.get(group), its)));
        return List.copyOf(all);
    }

    private static String id(long key) {
        return Long.toString(key);
    }

    private static Quote quote(QuoteHit hit) {
        Attribution to = new Attribution(hit.speaker(), null, null, null, FOUND);
        return new Quote(hit.span(), QuoteKind.DIRECT, null, to, false);
    }
}
