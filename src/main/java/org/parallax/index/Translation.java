package org.parallax.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in Lucene's terms what a query asks for. */
final class Translation {
    static final Query ARTICLES = new TermQuery(new Term(Fields.ARTICLE, ""));
    static final BitSetProducer PARENTS = new QueryBitSetProducer(ARTICLES);

    /** A stated fact counts more than words that happen to stand near each other. */
    private static final float FACT = 6;

    private static final int NEAR = 6;
    private static final int MOST_NEAR = 6;

    private final TermQueries terms;
    private final Wording wording;

    Translation(IndexReader reader, Wording wording) {
        this.terms = new TermQueries(reader, wording);
        this.wording = wording;
    }

    /** The query for the articles that hold {@code all}; none where nothing is wanted. */
    Query articles(Sought.All all) throws IOException {
        return all(all.parts(), Scope.of(all.parts()));
    }

    private Query all(List<Sought> parts, Scope scope) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Sought.In> quoted = new ArrayList<>();
        boolean wanted = false;
        for (Sought part : parts) {
            switch (part) {
                case Sought.Without out -> query.add(one(out.part(), Scope.ALL), Occur.MUST_NOT);
                case Sought.In in when isOfQuotations(in.field()) -> quoted.add(in);
                case Sought.In in when isFilter(in.field()) -> {
                    query.add(one(in, scope), Occur.FILTER);
                    wanted = true;
                }
                default -> {
                    query.add(one(part, scope), Occur.MUST);
                    wanted = true;
                }
            }
        }
        if (!quoted.isEmpty()) {
            // Without the filter Lucene 10.6 also gives articles with unwanted words, where a join
            // is all that is wanted.
            query.add(joined(quotations(quoted)), Occur.MUST).add(ARTICLES, Occur.FILTER);
        }
        return wanted || !quoted.isEmpty() ? query.build() : new MatchNoDocsQuery("nothing wanted");
    }

    static boolean isOfQuotations(SearchField field) {
        return field == SearchField.QUOTE || field == SearchField.SPEAKER;
    }

    static boolean isFilter(SearchField field) {
        return field == SearchField.OUTLET
                || field == SearchField.DATE
                || field == SearchField.KIND
                || field == SearchField.IN;
    }

    /** The query for the articles that hold one part of a query. */
    Query one(Sought part, Scope scope) throws IOException {
        return switch (part) {
            case SearchTerm term -> words(term, scope);
            case Sought.All all -> {
                Scope inner = Scope.of(all.parts());
                yield all(all.parts(), inner.isAll() ? scope : inner);
            }
            case Sought.Any any -> {
                BooleanQuery.Builder query = new BooleanQuery.Builder();
                for (Sought it : any.parts()) {
                    query.add(one(it, scope), Occur.SHOULD);
                }
                yield query.build();
            }
            case Sought.Without out ->
                    new BooleanQuery.Builder()
                            .add(ARTICLES, Occur.FILTER)
                            .add(one(out.part(), Scope.ALL), Occur.MUST_NOT)
                            .build();
            case Sought.In in -> in(in);
        };
    }

    private Query words(SearchTerm term, Scope scope) throws IOException {
        Query words = terms.of(term, Fields.WORDS);
        return scope.isAll() ? words : new ScopedQuery(words, scope);
    }

    Wording wording() {
        return wording;
    }

    private Query in(Sought.In in) throws IOException {
        return switch (in.field()) {
            case QUOTE, SPEAKER -> joined(quotations(List.of(in)));
            case OUTLET -> new ConstantScoreQuery(named(Fields.OUTLET, in.part()));
            case DATE -> dates(in.part());
            case FACT -> facts(in.part());
            case KIND -> kinds(in.part());
            case IN -> ARTICLES;
        };
    }

    private static Query joined(Query quotations) {
        return new ToParentBlockJoinQuery(quotations, PARENTS, ScoreMode.Max);
    }

    /** The query for the quotations that answer to all {@code parts}. */
    Query quotations(List<Sought.In> parts) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Sought.In part : parts) {
            boolean speaker = part.field() == SearchField.SPEAKER;
            query.add(
                    named(speaker ? Fields.SPEAKER : Fields.QUOTE, part.part()),
                    speaker ? Occur.FILTER : Occur.MUST);
        }
        return query.build();
    }

    /** What {@code part} asks of a field of words. */
    Query named(String field, Sought part) throws IOException {
        return switch (part) {
            case SearchTerm term -> terms.of(term, field);
            case Sought.All all -> several(field, all.parts(), Occur.MUST);
            case Sought.Any any -> several(field, any.parts(), Occur.SHOULD);
            case Sought.Without out -> several(field, List.of(out), Occur.MUST);
            case Sought.In in -> named(field, in.part());
        };
    }

    private Query several(String field, List<Sought> parts, Occur occur) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Sought part : parts) {
            if (part instanceof Sought.Without out) {
                query.add(named(field, out.part()), Occur.MUST_NOT);
            } else {
                query.add(named(field, part), occur);
            }
        }
        return query.build();
    }

    private static Query dates(Sought part) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (SearchTerm term : part.terms()) {
            DateRange.read(term.text())
                    .ifPresent(range ->
                            query.add(
                                    TermRangeQuery.newStringRange(
                                            Fields.DATE, range.from(), range.last(), true, true),
                                    Occur.SHOULD));
        }
        return new ConstantScoreQuery(query.build());
    }

    private static Query kinds(Sought part) {
        List<BytesRef> names =
                part.terms().stream()
                        .map(term -> new BytesRef(term.text().toLowerCase(Locale.ROOT)))
                        .toList();
        return new TermInSetQuery(Fields.KIND, names);
    }

    /** The facts that the words state; where they state none, what is so named. */
    Query facts(Sought part) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (SearchTerm term : part.terms()) {
            List<String> values = FactTerms.in(term.text());
            List<String> sought =
                    values.isEmpty() ? List.of(term.text().toLowerCase(Locale.ROOT)) : values;
            sought.forEach(
                    value -> query.add(new TermQuery(new Term(Fields.FACT, value)), Occur.SHOULD));
        }
        return query.build();
    }

    /**
     * What articles have that answer better than others: a fact that the query's words state, and
     * the words near each other.
     */
    BooleanQuery better(Sought.All all) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<String> words =
                all.parts().stream()
                        .filter(SearchTerm.Word.class::isInstance)
                        .flatMap(part -> wording.words(((SearchTerm) part).text(), 2).stream())
                        .toList();
        if (words.size() < 2 || words.size() > MOST_NEAR) {
            return query.build();
        }
        for (String fact : FactTerms.in(String.join(" ", words))) {
            query.add(
                    new BoostQuery(
                            new ConstantScoreQuery(new TermQuery(new Term(Fields.FACT, fact))),
                            FACT),
                    Occur.SHOULD);
        }
        return query.add(terms.sideBySide(words, Fields.WORDS, NEAR), Occur.SHOULD).build();
    }
}
