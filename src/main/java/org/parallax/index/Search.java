package org.parallax.index;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** One query at work in an index, as the index was when it began. */
final class Search {
    private final SearchQuery query;
    private final IndexSearcher searcher;
    private final Translation translation;
    private final Reading reading;

    Search(
            String typed,
            IndexSearcher searcher,
            LongFunction<@Nullable String> texts,
            FewNames names) {
        this.query = QueryReader.read(typed);
        this.searcher = searcher;
        this.translation = new Translation(searcher.getIndexReader(), new Wording());
        this.reading = new Reading(searcher, texts, names);
    }

    private Query articles() throws IOException {
        return translation.articles(query.sought());
    }

    Facets facets() throws IOException {
        return searcher.search(articles(), new FacetCounts.Manager());
    }

    /** The best articles. */
    Found find(String typed, int limit) throws IOException {
        Query articles = articles();
        int most = Math.clamp(limit, 0, Math.max(1, searcher.getIndexReader().maxDoc()));
        Ranking ranking = Ranking.of(searcher, articles, translation.better(query.sought()), most);
        List<Clause> clauses = Clauses.wanted(query.sought(), searcher, translation);
        boolean every = query.isEvery();
        return new Found(
                every ? searcher.count(Translation.ARTICLES) : ranking.total(),
                !every && ranking.more(),
                hits(ranking.best(), clauses),
                query.hints(),
                new NearMiss(searcher.getIndexReader()).of(typed, query.sought()));
    }

    /** Reads them in the order of the index, and gives them in theirs. */
    private List<ArticleHit> hits(List<Ranking.Ranked> best, List<Clause> clauses)
            throws IOException {
        Map<Ranking.Ranked, ArticleHit> read = new HashMap<>();
        for (Ranking.Ranked ranked : Ranking.inOrder(best)) {
            read.put(ranked, hit(ranked, clauses));
        }
        return best.stream().map(read::get).toList();
    }

    private ArticleHit hit(Ranking.Ranked ranked, List<Clause> clauses) throws IOException {
        ReadArticle article = reading.article(ranked.document(), ranked.key());
        long key = ranked.key();
        List<Match> matches = Stretches.of(places(article, clauses));
        return new ArticleHit(
                key,
                article.columns().outlet(article.document()),
                article.columns().date(article.document()),
                article.words().text().length(),
                matches,
                article.quotations(key, matches));
    }

    private static List<Place> places(ReadArticle article, List<Clause> clauses)
            throws IOException {
        List<Place> places = new ArrayList<>();
        for (Clause clause : clauses) {
            clause.addPlaces(article, places);
        }
        return places;
    }

    /** The places in every article, passage by passage. */
    Passages passages() throws IOException {
        List<Clause> wanted = Clauses.wanted(query.sought(), searcher, translation);
        List<Clause> unwanted = Clauses.unwanted(query.sought(), searcher, translation);
        Query candidates = translation.articles(query.sought().exceptUnwantedWords());
        int all = Math.max(1, searcher.getIndexReader().maxDoc());
        ScoreDoc[] found = searcher.search(candidates, all).scoreDocs;
        Passages passages =
                new Passages((int) wanted.stream().mapToInt(Clause::number).distinct().count());
        Arrays.sort(found, Comparator.comparingInt(it -> it.doc));
        for (ScoreDoc it : found) {
            long key = reading.key(it.doc);
            ReadArticle article = reading.article(it.doc, key);
            passages.add(key, places(article, wanted), places(article, unwanted));
        }
        return passages;
    }
}
