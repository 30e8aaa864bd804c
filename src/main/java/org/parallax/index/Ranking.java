package org.parallax.index;

import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The articles that answer best, best first; of those that answer equally well, the one with the
 * smaller key. So the order is one of the articles, in whatever order the index was written.
 *
 * @param total how many answer; where {@code more}, at least so many
 */
record Ranking(int total, boolean more, List<Ranked> best) {
    /** So many articles are counted at least; of more it may only be known that there are more. */
    private static final int COUNTED = 1000;

    /** Of so many articles it is looked whether they answer better than others. */
    private static final int WEIGHED = 50;

    private static final double WEIGHT = 2;

    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.NUMBER, SortField.Type.LONG));

    /** An article by its number in the index. */
    record Ranked(int document, long key) {}

    Ranking {
        best = List.copyOf(best);
    }

    /**
     * Ranks the articles that {@code articles} finds.
     *
     * @param better what the best of them are weighed by again; nothing where it has no clause
     * @param most how many are wanted
     */
    static Ranking of(IndexSearcher searcher, Query articles, BooleanQuery better, int most)
            throws IOException {
        int weighed = Math.max(most, better.clauses().isEmpty() ? 1 : WEIGHED);
        TopDocs top =
                searcher.search(
                        articles, new TopFieldCollectorManager(ORDER, weighed, null, COUNTED));
        for (ScoreDoc found : top.scoreDocs) {
            found.score = (Float) field(found, 0);
        }
        if (!better.clauses().isEmpty() && top.scoreDocs.length > 1) {
            ScoreDoc[] again =
                    QueryRescorer.rescore(searcher, top, better, WEIGHT, weighed).scoreDocs;
            Arrays.sort(
                    again,
                    Comparator.<ScoreDoc>comparingDouble(it -> -it.score)
                            .thenComparingLong(Ranking::key));
            top = new TopDocs(top.totalHits, again);
        }
        boolean more = top.totalHits.relation() != TotalHits.Relation.EQUAL_TO;
        List<Ranked> best =
                Arrays.stream(top.scoreDocs)
                        .limit(most)
                        .map(it -> new Ranked(it.doc, key(it)))
                        .toList();
        return new Ranking((int) top.totalHits.value(), more, best);
    }

    /** The same in the order of the index, in which they are read fastest. */
    static List<Ranked> inOrder(List<Ranked> articles) {
        return articles.stream().sorted(Comparator.comparingInt(Ranked::document)).toList();
    }

    private static long key(ScoreDoc found) {
        return (Long) field(found, 1);
    }

    private static Object field(ScoreDoc found, int number) {
        return ((FieldDoc) found).fields[number];
    }
}
