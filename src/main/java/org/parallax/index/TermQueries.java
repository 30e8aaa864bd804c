package org.parallax.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in Lucene's terms what a reader asks for. */
final class TermQueries {
    private static final int MOST_WORDS = 64;
    private static final int MOST_ENDINGS = 512;

    private final IndexReader reader;
    private final Wording wording;

    TermQueries(IndexReader reader, Wording wording) {
        this.reader = reader;
        this.wording = wording;
    }

    /**
     * The query for the first 64 words of {@code term}; empty where it has none. A hyphenated word
     * is its parts side by side.
     */
    Optional<Query> of(SearchTerm term) throws IOException {
        String field = term instanceof SearchTerm.Word ? Wording.BASIC : Wording.EXACT;
        List<String> words = wording.words(field, term.text(), MOST_WORDS);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (term) {
                    case SearchTerm.Word _, SearchTerm.Phrase _ ->
                            new PhraseQuery(field, words.toArray(String[]::new));
                    case SearchTerm.Prefix _ -> prefix(words);
                });
    }

    private Query prefix(List<String> words) throws IOException {
        Term last = new Term(Wording.EXACT, words.getLast());
        if (words.size() == 1) {
            return new PrefixQuery(last);
        }
        MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
        words.subList(0, words.size() - 1)
                .forEach(word -> query.add(new Term(Wording.EXACT, word)));
        return query.add(beginningWith(last)).build();
    }

    /** The index's words that begin so, at most 512; {@code prefix} itself where there are none. */
    private Term[] beginningWith(Term prefix) throws IOException {
        List<Term> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, prefix.field());
        TermsEnum words = terms == null ? TermsEnum.EMPTY : terms.iterator();
        boolean more = words.seekCeil(prefix.bytes()) != TermsEnum.SeekStatus.END;
        while (more
                && found.size() < MOST_ENDINGS
                && StringHelper.startsWith(words.term(), prefix.bytes())) {
            found.add(new Term(prefix.field(), BytesRef.deepCopyOf(words.term())));
            more = words.next() != null;
        }
        return found.isEmpty() ? new Term[] {prefix} : found.toArray(Term[]::new);
    }
}
