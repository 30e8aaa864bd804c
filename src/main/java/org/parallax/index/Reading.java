package org.parallax.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Reads found articles again, one after the other, in the order of their numbers: what a part of
 * the index keeps of them is opened once for all.
 */
final class Reading {
    private final List<LeafReaderContext> leaves;
    private final LongFunction<@Nullable String> texts;
    private final FewNames names;
    private final FoundWords words = new FoundWords();
    private @Nullable Columns columns;

    Reading(IndexSearcher searcher, LongFunction<@Nullable String> texts, FewNames names) {
        this.leaves = searcher.getLeafContexts();
        this.texts = texts;
        this.names = names;
    }

    private LeafReaderContext leaf(int document) {
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }

    private Columns columns(int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        Columns open = columns;
        if (open == null || open.leaf() != leaf) {
            open = new Columns(leaf, names);
            columns = open;
        }
        return open;
    }

    long key(int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        NumericDocValues keys = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
        return keys.advanceExact(document - leaf.docBase) ? keys.longValue() : 0;
    }

    /**
     * The article with this number, which is not below that of the one before; good until the next
     * one is read; without words where its text is gone or is another one than was indexed.
     */
    ReadArticle article(int document, long key) throws IOException {
        Columns of = columns(document);
        int number = document - of.leaf().docBase;
        Layout layout = of.layout(number);
        String text = texts.apply(key);
        words.over(text == null ? "" : text, layout);
        return new ReadArticle(of, number, layout, words, of.quotations(number));
    }
}
