package org.parallax.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The articles of one part of the index in which any word that begins so stands within a scope. The
 * words are gone through one after the other, and for each the articles that none before it was
 * found in; to ask of each article which of ten thousand words it has would take minutes.
 */
final class ScopedPrefix {
    private final LeafReaderContext leaf;
    private final Scope scope;
    private final FixedBitSet found;

    /** Of the articles that were met, where the scope is: first and after the last position. */
    private final Map<Integer, int[]> ranges = new HashMap<>();

    private ScopedPrefix(LeafReaderContext leaf, Scope scope) {
        this.leaf = leaf;
        this.scope = scope;
        this.found = new FixedBitSet(leaf.reader().maxDoc());
    }

    static FixedBitSet articles(LeafReaderContext leaf, Term prefix, Scope scope)
            throws IOException {
        ScopedPrefix articles = new ScopedPrefix(leaf, scope);
        Terms terms = leaf.reader().terms(prefix.field());
        TermsEnum words = terms == null ? TermsEnum.EMPTY : terms.iterator();
        boolean more = words.seekCeil(prefix.bytes()) != TermsEnum.SeekStatus.END;
        PostingsEnum places = null;
        while (more && StringHelper.startsWith(words.term(), prefix.bytes())) {
            places = words.postings(places, PostingsEnum.POSITIONS);
            articles.add(places);
            more = words.next() != null;
        }
        return articles.found;
    }

    private void add(PostingsEnum places) throws IOException {
        // One reader of layouts for each word, since it goes forwards only.
        Layouts layouts = new Layouts(leaf);
        while (places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int article = places.docID();
            if (!found.get(article) && isWithin(places, ranges(article, layouts))) {
                found.set(article);
            }
        }
    }

    private int[] ranges(int article, Layouts layouts) throws IOException {
        int[] known = ranges.get(article);
        if (known == null) {
            known = scope.ranges(layouts.of(article));
            ranges.put(article, known);
        }
        return known;
    }

    private static boolean isWithin(PostingsEnum places, int[] ranges) throws IOException {
        if (ranges.length == 0) {
            return false;
        }
        int at = 0;
        for (int i = places.freq(); i > 0; i--) {
            int position = places.nextPosition();
            while (at < ranges.length && ranges[at + 1] <= position) {
                at += 2;
            }
            if (at == ranges.length) {
                return false;
            }
            if (ranges[at] <= position) {
                return true;
            }
        }
        return false;
    }
}
