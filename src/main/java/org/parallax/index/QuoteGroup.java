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
        Map<String, List<Quote>> byArticle = new LinkedHashMap<>();
        Map<Said, QuoteHit> hits = new LinkedHashMap<>();
        Map<String, Article> quoting = new HashMap<>();
        for (QuoteHit hit : quotes) {
            String id = Long.toString(hit.key());
            quoting.computeIfAbsent(id, it -> articles.apply(hit.key()).as(id));
            byArticle.computeIfAbsent(id, it -> new ArrayList<>()).add(quote(hit));
            hits.put(new Said(id, quote(hit)), hit);
        }
        List<AnalyzedArticle> marked = new ArrayList<>();
        byArticle.forEach((id, its) -> marked.add(marked(quoting, id, its)));
        Map<Said, Utterance> utterances = new HashMap<>();
        for (Utterance utterance : Utterances.of(marked)) {
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

    private static AnalyzedArticle marked(
            Map<String, Article> articles, String id, List<Quote> quotes) {
        Article article = articles.get(id);
        if (article == null) {
            throw new IllegalStateException("an article is gone: " + id);
        }
        return new AnalyzedArticle(article, List.of(), quotes, List.of(), List.of());
    }

    private static Quote quote(QuoteHit hit) {
        Attribution to = new Attribution(hit.speaker(), null, null, null, FOUND);
        return new Quote(hit.span(), QuoteKind.DIRECT, null, to, false);
    }
}
