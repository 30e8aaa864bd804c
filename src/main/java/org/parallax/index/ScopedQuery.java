package org.parallax.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Objects;

/** Finds the articles in which words stand within a scope. */
final class ScopedQuery extends Query {
    private final Query words;
    private final Scope scope;

    ScopedQuery(Query words, Scope scope) {
        this.words = words;
        this.scope = scope;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        if (words instanceof PrefixQuery) {
            return this;
        }
        Query rewritten = words.rewrite(searcher);
        return rewritten.equals(words) ? this : new ScopedQuery(rewritten, scope);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        Weight inner =
                searcher.rewrite(words).createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf)
                    throws IOException {
                if (words instanceof PrefixQuery prefix) {
                    FixedBitSet articles = ScopedPrefix.articles(leaf, prefix.getPrefix(), scope);
                    DocIdSetIterator found =
                            new BitSetIterator(articles, articles.approximateCardinality());
                    return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, found));
                }
                Scorer candidates = inner.scorer(leaf);
                if (candidates == null) {
                    return null;
                }
                return new DefaultScorerSupplier(
                        new ConstantScoreScorer(score(), mode, within(inner, candidates, leaf)));
            }

            @Override
            public @Nullable Matches matches(LeafReaderContext leaf, int document)
                    throws IOException {
                return inner.matches(leaf, document);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return inner.isCacheable(leaf);
            }
        };
    }

    private TwoPhaseIterator within(Weight inner, Scorer candidates, LeafReaderContext leaf)
            throws IOException {
        Layouts layouts = new Layouts(leaf);
        return new TwoPhaseIterator(candidates.iterator()) {
            @Override
            public boolean matches() throws IOException {
                int document = approximation().docID();
                Matches found = inner.matches(leaf, document);
                return found != null && isWithin(found, layouts.of(document));
            }

            @Override
            public float matchCost() {
                return 1000;
            }
        };
    }

    private boolean isWithin(Matches found, Layout layout) throws IOException {
        for (String field : found) {
            MatchesIterator places = found.getMatches(field);
            while (places != null && places.next()) {
                if (scope.has(layout, places.startPosition())) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        words.visit(visitor);
    }

    @Override
    public String toString(@Nullable String field) {
        return words.toString(field) + " within " + scope;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScopedQuery query
                && query.words.equals(words)
                && query.scope.equals(scope);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, scope);
    }
}
