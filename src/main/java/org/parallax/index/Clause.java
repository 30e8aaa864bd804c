package org.parallax.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.parallax.text.Span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One thing that must be found, or must not: terms of which any will do. */
final class Clause {
    private final List<LeafReaderContext> leaves;
    private final List<Weight> terms = new ArrayList<>();
    private final BitSet paragraphs = new BitSet();

    /**
     * Looks {@code terms} up.
     *
     * @param terms not empty
     */
    Clause(IndexSearcher searcher, List<Query> terms) throws IOException {
        leaves = searcher.getLeafContexts();
        for (Query term : terms) {
            Weight weight =
                    searcher.createWeight(searcher.rewrite(term), ScoreMode.COMPLETE_NO_SCORES, 1);
            this.terms.add(weight);
            lookUp(weight);
        }
    }

    private void lookUp(Weight term) throws IOException {
        for (LeafReaderContext leaf : leaves) {
            Scorer scorer = term.scorer(leaf);
            DocIdSetIterator found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            int paragraph = found.nextDoc();
            while (paragraph != DocIdSetIterator.NO_MORE_DOCS) {
                paragraphs.set(leaf.docBase + paragraph);
                paragraph = found.nextDoc();
            }
        }
    }

    /** Numbers of the paragraphs that hold this. */
    BitSet paragraphs() {
        return paragraphs;
    }

    /** Where this stands in paragraph {@code number}, in the paragraph's own offsets, unordered. */
    List<Span> places(int number) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
        List<Span> places = new ArrayList<>();
        for (Weight term : terms) {
            Matches matches = term.matches(leaf, number - leaf.docBase);
            if (matches != null) {
                for (String field : matches) {
                    read(matches.getMatches(field), places);
                }
            }
        }
        return places;
    }

    private static void read(MatchesIterator matches, List<Span> places) throws IOException {
        while (matches != null && matches.next()) {
            places.add(Span.of(matches.startOffset(), matches.endOffset()));
        }
    }
}
