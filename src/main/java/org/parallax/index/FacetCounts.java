package org.parallax.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts, for every article that is found, its outlet, month and kinds of sentences. */
final class FacetCounts extends SimpleCollector {
    /** Makes one counter, since one thread searches. */
    static final class Manager implements CollectorManager<FacetCounts, Facets> {
        @Override
        public FacetCounts newCollector() {
            return new FacetCounts();
        }

        @Override
        public Facets reduce(Collection<FacetCounts> counters) {
            return counters.iterator().next().facets();
        }
    }

    private static final int MONTH = "2017-08".length();

    private final Map<String, Integer> outlets = new HashMap<>();
    private final Map<String, Integer> months = new TreeMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private int articles;
    private SortedDocValues outlet = DocValues.emptySorted();
    private SortedDocValues date = DocValues.emptySorted();
    private SortedSetDocValues kind = DocValues.emptySortedSet();
    private int[] byOutlet = {};
    private int[] byDate = {};
    private int[] byKind = {};

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        outlet = DocValues.getSorted(leaf.reader(), Fields.OUTLET);
        date = DocValues.getSorted(leaf.reader(), Fields.DATE);
        kind = DocValues.getSortedSet(leaf.reader(), Fields.KIND);
        byOutlet = new int[outlet.getValueCount()];
        byDate = new int[date.getValueCount()];
        byKind = new int[(int) kind.getValueCount()];
    }

    @Override
    public void collect(int document) throws IOException {
        articles++;
        if (outlet.advanceExact(document)) {
            byOutlet[outlet.ordValue()]++;
        }
        if (date.advanceExact(document)) {
            byDate[date.ordValue()]++;
        }
        if (kind.advanceExact(document)) {
            for (int i = 0; i < kind.docValueCount(); i++) {
                byKind[(int) kind.nextOrd()]++;
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (int i = 0; i < byOutlet.length; i++) {
            add(outlets, outlet.lookupOrd(i).utf8ToString(), byOutlet[i]);
        }
        for (int i = 0; i < byDate.length; i++) {
            String day = date.lookupOrd(i).utf8ToString();
            add(months, day.substring(0, Math.min(MONTH, day.length())), byDate[i]);
        }
        for (int i = 0; i < byKind.length; i++) {
            add(kinds, kind.lookupOrd(i).utf8ToString(), byKind[i]);
        }
    }

    private static void add(Map<String, Integer> counts, String value, int count) {
        if (count > 0) {
            counts.merge(value, count, Integer::sum);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    Facets facets() {
        return new Facets(articles, most(outlets), inOrder(months), most(kinds));
    }

    private static List<Facets.Count> inOrder(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(it -> new Facets.Count(it.getKey(), it.getValue()))
                .toList();
    }

    private static List<Facets.Count> most(Map<String, Integer> counts) {
        return inOrder(counts).stream()
                .sorted(
                        Comparator.comparingInt(Facets.Count::articles)
                                .reversed()
                                .thenComparing(Facets.Count::value))
                .toList();
    }
}
