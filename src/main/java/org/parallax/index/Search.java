package org.parallax.index;

import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/** One query at work in an index, as the index was when it began. */
final class Search {
    /** So many articles are counted at least; of more it may only be known that there are more. */
    private static final int COUNTED = 1000;

    /** Of so many articles it is looked whether they answer better than others. */
    private static final int WEIGHED = 50;

    private static final double WEIGHT = 2;

    private final SearchQuery query;
    private final IndexSearcher searcher;
    private final Translation translation;
    private final Reading reading;

    Search(String typed, IndexSearcher searcher, LongFunction<@Nullable String> texts) {
        this.query = QueryReader.read(typed);
        this.searcher = searcher;
        this.translation = new Translation(searcher.getIndexReader(), new Wording());
        this.reading = new Reading(searcher, texts);
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
        TopDocs top =
                searcher.search(
                        articles,
                        new TopScoreDocCollectorManager(Math.max(most, WEIGHED), null, COUNTED));
        TopDocs best = weighed(top, most);
        List<Clause> clauses = Clauses.wanted(query.sought(), searcher, translation);
        List<ArticleHit> hits = new ArrayList<>();
        for (ScoreDoc found :
                Arrays.copyOf(best.scoreDocs, Math.min(most, best.scoreDocs.length))) {
            hits.add(hit(found.doc, clauses));
        }
        boolean more = top.totalHits.relation() != TotalHits.Relation.EQUAL_TO;
        return new Found(
                (int) top.totalHits.value(),
                more,
                hits,
                query.hints(),
                new NearMiss(searcher.getIndexReader()).of(typed, query.sought()));
    }

    private TopDocs weighed(TopDocs top, int most) throws IOException {
        Query better = translation.better(query.sought());
        boolean any = better instanceof BooleanQuery several && !several.clauses().isEmpty();
        return any && top.scoreDocs.length > 1
                ? QueryRescorer.rescore(searcher, top, better, WEIGHT, Math.max(most, WEIGHED))
                : top;
    }

    private ArticleHit hit(int document, List<Clause> clauses) throws IOException {
        ReadArticle article = reading.article(document);
        long key = reading.key(document);
        List<Match> matches = Stretches.of(places(article, clauses));
        return new ArticleHit(
                key,
                article.value(Fields.OUTLET),
                article.value(Fields.DATE),
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
        for (ScoreDoc it : found) {
            ReadArticle article = reading.article(it.doc);
            passages.add(reading.key(it.doc), places(article, wanted), places(article, unwanted));
        }
        return passages;
    }
}
