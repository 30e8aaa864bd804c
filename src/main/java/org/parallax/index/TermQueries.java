package org.parallax.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says in Lucene's terms what one term of a query asks of a field of words. */
final class TermQueries {
    private static final int MOST_WORDS = 64;
    private static final int MOST_ENDINGS = 512;

    /** So many in one query, however many prefixes it has. */
    private static final int MOST_ENDINGS_IN_ALL = 1024;

    static {
        // The reader's query is cut to 64 terms; what these grow to is bounded here and not there.
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    }

    /** A word of fewer letters may differ by one, a longer one by two. */
    private static final int SHORT = 6;

    private final IndexReader reader;
    private final Wording wording;
    private final Map<Term, Term[]> endings = new HashMap<>();
    private int endingsTaken;

    TermQueries(IndexReader reader, Wording wording) {
        this.reader = reader;
        this.wording = wording;
    }

    /**
     * The query for the first 64 words of {@code term}; one for nothing where it has none. A
     * hyphenated word is its parts side by side.
     */
    Query of(SearchTerm term, String field) throws IOException {
        List<String> words = wording.words(term.text(), MOST_WORDS);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery(term.text());
        }
        return switch (term) {
            case SearchTerm.Word _ -> anyForm(words, field);
            case SearchTerm.Phrase _ -> phrase(words, field);
            case SearchTerm.Prefix _ -> prefix(words, field);
            case SearchTerm.Near _ -> near(words, field);
        };
    }

    private BytesRef exact(String word) {
        return wording.form(word).exact();
    }

    private Query anyForm(List<String> words, String field) {
        if (words.size() == 1) {
            List<BytesRef> forms = wording.anyForm(words.getFirst());
            if (forms.size() == 1) {
                return new TermQuery(new Term(field, forms.getFirst()));
            }
            SynonymQuery.Builder query = new SynonymQuery.Builder(field);
            forms.forEach(form -> query.addTerm(new Term(field, form)));
            return query.build();
        }
        return sideBySide(words, field, 0);
    }

    /** {@code words} in any of their forms, with at most so many others between them. */
    Query sideBySide(List<String> words, String field, int slop) {
        MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder().setSlop(slop);
        for (String word : words) {
            query.add(
                    wording.anyForm(word).stream()
                            .map(form -> new Term(field, form))
                            .toArray(Term[]::new));
        }
        return query.build();
    }

    private Query phrase(List<String> words, String field) {
        BytesRef[] exact = words.stream().map(this::exact).toArray(BytesRef[]::new);
        return exact.length == 1
                ? new TermQuery(new Term(field, exact[0]))
                : new PhraseQuery(field, exact);
    }

    private Query near(List<String> words, String field) {
        String word = exact(words.getFirst()).utf8ToString();
        int edits = word.length() < SHORT ? 1 : 2;
        return new FuzzyQuery(new Term(field, word), edits, 1);
    }

    private Query prefix(List<String> words, String field) throws IOException {
        Term last = new Term(field, exact(words.getLast()));
        if (words.size() == 1) {
            return new PrefixQuery(last);
        }
        MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
        words.subList(0, words.size() - 1).forEach(word -> query.add(new Term(field, exact(word))));
        Term[] known = endings.get(last);
        if (known == null) {
            known = beginningWith(last);
            endings.put(last, known);
            endingsTaken += known.length;
        }
        return query.add(known).build();
    }

    /**
     * The index's words that begin so, at most 512, and fewer where others of the query had many;
     * {@code prefix} itself where there are none.
     */
    private Term[] beginningWith(Term prefix) throws IOException {
        List<Term> found = new ArrayList<>();
        int most = Math.min(MOST_ENDINGS, MOST_ENDINGS_IN_ALL - endingsTaken);
        Terms terms = MultiTerms.getTerms(reader, prefix.field());
        TermsEnum words = terms == null ? TermsEnum.EMPTY : terms.iterator();
        boolean more = words.seekCeil(prefix.bytes()) != TermsEnum.SeekStatus.END;
        while (more
                && found.size() < most
                && StringHelper.startsWith(words.term(), prefix.bytes())) {
            found.add(new Term(prefix.field(), BytesRef.deepCopyOf(words.term())));
            more = words.next() != null;
        }
        return found.isEmpty() ? new Term[] {prefix} : found.toArray(Term[]::new);
    }
}
