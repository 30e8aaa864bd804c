package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Segment;
import org.parallax.index.ArticleHit;
import org.parallax.index.Match;
import org.parallax.index.QuoteGroup;
import org.parallax.index.QuoteHit;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lays an outcome out as lines. Articles whose text is gone are left out. */
final class ResultRows {
    /** So many passages of an article are shown at once. */
    private static final int FIRST = 3;

    private ResultRows() {}

    /** Article by article, best first, with the first passages of each. */
    static List<ResultRow> articles(Outcome outcome) {
        List<ResultRow> rows = new ArrayList<>();
        for (ArticleHit hit : outcome.answer().found().articles()) {
            Article article = outcome.article(hit);
            if (article == null) {
                continue;
            }
            Segment segment = Blocks.headline(article);
            Span headline = segment == null ? null : segment.span();
            rows.add(new ResultRow.Head(hit, article, headline, places(hit, headline)));
            List<ResultRow.Passage> passages = passages(hit, article, headline);
            rows.addAll(passages.subList(0, Math.min(FIRST, passages.size())));
            if (passages.size() > FIRST) {
                List<ResultRow.Passage> rest = passages.subList(FIRST, passages.size());
                int places = rest.stream().mapToInt(passage -> passage.places().size()).sum();
                rows.add(new ResultRow.More(rest, places, false));
            }
        }
        return rows;
    }

    /** The sentences below its headline in which something was found, with all places of each. */
    private static List<ResultRow.Passage> passages(
            ArticleHit hit, Article article, @Nullable Span headline) {
        Map<Span, TreeSet<Span>> sentences = new TreeMap<>();
        for (Match match : hit.matches()) {
            if (headline != null && headline.contains(match.span())) {
                continue;
            }
            sentences.computeIfAbsent(match.sentence(), it -> new TreeSet<>()).add(match.span());
        }
        return sentences.entrySet().stream()
                .map(it ->
                        new ResultRow.Passage(
                                hit.key(), article, it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    /** What was said, each with the clippings of it. */
    static List<ResultRow> quotes(Outcome outcome) {
        List<ResultRow> rows = new ArrayList<>();
        Map<Long, ArticleHit> hits = new HashMap<>();
        outcome.answer().found().articles().forEach(hit -> hits.put(hit.key(), hit));
        for (QuoteGroup group : outcome.answer().quotes()) {
            List<ResultRow.Clipping> clippings = new ArrayList<>();
            for (QuoteHit quote : group.quotes()) {
                Article article = outcome.article(quote);
                if (article != null) {
                    List<Span> places = places(hits.get(quote.key()), quote.span());
                    clippings.add(new ResultRow.Clipping(quote, article, places, false));
                }
            }
            if (!clippings.isEmpty()) {
                long outlets = clippings.stream().map(it -> it.article().name()).distinct().count();
                rows.add(new ResultRow.Said(group, (int) outlets));
                rows.addAll(clippings);
            }
        }
        return rows;
    }

    private static List<Span> places(@Nullable ArticleHit hit, @Nullable Span within) {
        return hit == null || within == null
                ? List.of()
                : hit.matches().stream()
                        .map(Match::span)
                        .filter(within::contains)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
