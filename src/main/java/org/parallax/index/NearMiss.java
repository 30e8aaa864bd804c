package org.parallax.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** Finds the word that a reader may have meant. */
final class NearMiss {
    /** A shorter word is near too many others. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 40;

    private final IndexReader reader;
    private final Wording wording = new Wording();

    NearMiss(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * {@code typed} with a word of the index in place of the first one that it does not have.
     *
     * @return null where it has all words, or none that is near
     */
    @Nullable String of(String typed, Sought sought) throws IOException {
        for (SearchTerm term : sought.terms()) {
            if (!(term instanceof SearchTerm.Word)) {
                continue;
            }
            List<String> words = wording.words(term.text(), 1);
            if (!words.isEmpty() && !isKnown(words.getFirst())) {
                String near = near(words.getFirst());
                if (near != null) {
                    int at = typed.indexOf(words.getFirst());
                    return typed.substring(0, at)
                            + near
                            + typed.substring(at + words.getFirst().length());
                }
            }
        }
        return null;
    }

    private boolean isKnown(String word) throws IOException {
        for (BytesRef form : wording.anyForm(word)) {
            Term term = new Term(Fields.WORDS, form);
            for (LeafReaderContext leaf : reader.leaves()) {
                if (leaf.reader().docFreq(term) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The nearest word; of several as near, the one that most articles have. */
    private @Nullable String near(String word) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.WORDS);
        if (terms == null || word.length() < SHORTEST || word.length() > LONGEST) {
            return null;
        }
        String exact = wording.form(word).exact().utf8ToString();
        for (int edits = 1; edits <= 2; edits++) {
            String best = null;
            int most = 0;
            FuzzyTermsEnum near =
                    new FuzzyTermsEnum(terms, new Term(Fields.WORDS, exact), edits, 1, true);
            while (near.next() != null) {
                if (near.docFreq() > most) {
                    most = near.docFreq();
                    best = near.term().utf8ToString();
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }
}
