package org.parallax.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * One thing that a query wants or does not want, and how its places in an article are found. For
 * one thread; articles are asked for once, in the order of their numbers.
 */
final class Clause {
    /** What is looked up. */
    enum Kind {
        WORDS,
        FACT,
        /** Words within quotations. */
        QUOTED,
        /** Whole quotations of a speaker. */
        SAID
    }

    private final int number;
    private final @Nullable Weight weight;
    private final Kind kind;
    private final Scope scope;
    private final @Nullable WordPlaces word;
    private @Nullable LeafReaderContext leaf;
    private DocIdSetIterator quotations = DocIdSetIterator.empty();

    /**
     * @param weight null where {@code word} tells the places
     */
    private Clause(
            int number,
            @Nullable Weight weight,
            Kind kind,
            Scope scope,
            @Nullable WordPlaces word) {
        this.number = number;
        this.weight = weight;
        this.kind = kind;
        this.scope = scope;
        this.word = word;
    }

    /**
     * A clause that {@code query} finds.
     *
     * @param number places of several clauses with one number answer to the same part of the query
     */
    static Clause of(int number, IndexSearcher searcher, Query query, Kind kind, Scope scope)
            throws IOException {
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new Clause(number, weight, kind, scope, null);
    }

    /** A clause for one word or phrase, whose places {@code wording} may tell more quickly. */
    static Clause ofWords(
            int number, IndexSearcher searcher, Query query, Scope scope, Wording wording)
            throws IOException {
        Query rewritten = searcher.rewrite(query);
        WordPlaces word =
                query instanceof PrefixQuery prefix
                        ? new PrefixPlaces(prefix.getPrefix().bytes(), wording)
                        : FormPlaces.of(rewritten).orElse(null);
        return word == null
                ? of(number, searcher, rewritten, Kind.WORDS, scope)
                : new Clause(number, null, Kind.WORDS, scope, word);
    }

    int number() {
        return number;
    }

    /** Adds where this stands in {@code article}, unordered. */
    void addPlaces(ReadArticle article, List<Place> places) throws IOException {
        if (article.words().count() == 0) {
            return;
        }
        switch (kind) {
            case WORDS -> addWords(article, places);
            case FACT -> addFacts(article, places);
            case QUOTED, SAID -> addQuotations(article, places);
        }
    }

    private void addWords(ReadArticle article, List<Place> places) throws IOException {
        if (word == null) {
            addWords(article, article.document(), Fields.WORDS, places);
        } else {
            word.each(article, position -> addWords(article, position, position, places));
        }
    }

    private void addWords(ReadArticle article, int from, int to, List<Place> places) {
        if (scope.has(article.layout(), from)) {
            places.add(part(article.place(number, article.words().span(from, to))));
        }
    }

    private void addWords(ReadArticle article, int document, String field, List<Place> places)
            throws IOException {
        Matches matches = weight().matches(article.columns().leaf(), document);
        MatchesIterator found = matches == null ? null : matches.getMatches(field);
        int shift = 0;
        if (field.equals(Fields.QUOTE)) {
            shift = article.words().positionFrom(article.quotation(document).start());
        }
        while (found != null && found.next()) {
            addWords(article, found.startPosition() + shift, found.endPosition() + shift, places);
        }
    }

    private void addFacts(ReadArticle article, List<Place> places) throws IOException {
        Matches matches = weight().matches(article.columns().leaf(), article.document());
        MatchesIterator found = matches == null ? null : matches.getMatches(Fields.FACT);
        while (found != null && found.next()) {
            Span span = Span.of(found.startOffset(), found.endOffset());
            places.add(part(article.place(number, span)));
        }
    }

    private void addQuotations(ReadArticle article, List<Place> places) throws IOException {
        if (leaf != article.columns().leaf()) {
            leaf = article.columns().leaf();
            Scorer scorer = weight().scorer(leaf);
            quotations = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
        }
        if (quotations.docID() < article.firstQuotation()) {
            quotations.advance(article.firstQuotation());
        }
        while (quotations.docID() < article.document()) {
            if (kind == Kind.QUOTED) {
                addWords(article, quotations.docID(), Fields.QUOTE, places);
            } else {
                places.add(part(article.place(number, article.quotation(quotations.docID()))));
            }
            quotations.nextDoc();
        }
    }

    private Weight weight() {
        return Objects.requireNonNull(weight);
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
