package org.parallax.index;

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
import java.util.List;

/**
 * One thing that a query wants or does not want, and how its places in an article are found.
 *
 * @param number places of several clauses with one number answer to the same part of the query
 */
record Clause(int number, Weight weight, Kind kind, Scope scope) {
    /** What is looked up. */
    enum Kind {
        WORDS,
        FACT,
        /** Words within quotations. */
        QUOTED,
        /** Whole quotations of a speaker. */
        SAID
    }

    static Clause of(int number, IndexSearcher searcher, Query query, Kind kind, Scope scope)
            throws IOException {
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new Clause(number, weight, kind, scope);
    }

    /** Adds where this stands in {@code article}, unordered. */
    void addPlaces(ReadArticle article, List<Place> places) throws IOException {
        if (article.words().count() == 0) {
            return;
        }
        switch (kind) {
            case WORDS -> addWords(article, article.document(), Fields.WORDS, places);
            case FACT -> addFacts(article, places);
            case QUOTED, SAID -> addQuotations(article, places);
        }
    }

    private void addWords(ReadArticle article, int document, String field, List<Place> places)
            throws IOException {
        Matches matches = weight.matches(article.leaf(), document);
        MatchesIterator found = matches == null ? null : matches.getMatches(field);
        int shift = 0;
        if (field.equals(Fields.QUOTE)) {
            int first = article.words().firstFrom(article.quotation(document).start());
            shift = first < article.words().count() ? article.words().position(first) : 0;
        }
        while (found != null && found.next()) {
            int from = found.startPosition() + shift;
            if (scope.has(article.layout(), from)) {
                Span span = article.words().span(from, found.endPosition() + shift);
                places.add(part(article.place(number, span)));
            }
        }
    }

    private void addFacts(ReadArticle article, List<Place> places) throws IOException {
        Matches matches = weight.matches(article.leaf(), article.document());
        MatchesIterator found = matches == null ? null : matches.getMatches(Fields.FACT);
        while (found != null && found.next()) {
            Span span = Span.of(found.startOffset(), found.endOffset());
            places.add(part(article.place(number, span)));
        }
    }

    private void addQuotations(ReadArticle article, List<Place> places) throws IOException {
        Scorer scorer = weight.scorer(article.leaf());
        if (scorer == null || article.firstQuotation() == article.document()) {
            return;
        }
        DocIdSetIterator quotations = scorer.iterator();
        int quotation = quotations.advance(article.firstQuotation());
        while (quotation < article.document()) {
            if (kind == Kind.QUOTED) {
                addWords(article, quotation, Fields.QUOTE, places);
            } else {
                places.add(part(article.place(number, article.quotation(quotation))));
            }
            quotation = quotations.nextDoc();
        }
    }

    private Place part(Place place) {
        return switch (kind) {
            case WORDS -> place;
            case FACT -> as(place, Match.Part.FACT);
            case QUOTED, SAID -> as(place, Match.Part.QUOTE);
        };
    }

    private static Place as(Place place, Match.Part part) {
        return new Place(place.clause(), place.span(), place.sentence(), place.paragraph(), part);
    }
}
