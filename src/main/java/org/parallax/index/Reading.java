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

/** Reads found articles again, one after the other. */
final class Reading {
    private final List<LeafReaderContext> leaves;
    private final LongFunction<@Nullable String> texts;
    private final ArticleWords words = new ArticleWords();

    Reading(IndexSearcher searcher, LongFunction<@Nullable String> texts) {
        this.leaves = searcher.getLeafContexts();
        this.texts = texts;
    }

    private LeafReaderContext leaf(int document) {
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }

    long key(int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        NumericDocValues keys = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
        return keys.advanceExact(document - leaf.docBase) ? keys.longValue() : 0;
    }

    /**
     * The article with this number, good until the next one is read; without words where its text
     * is gone or is another one than was indexed.
     */
    ReadArticle article(int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        int number = document - leaf.docBase;
        Layout layout = new Layouts(leaf).of(number);
        String text = texts.apply(key(document));
        boolean same = text != null && words.read(text, layout);
        if (!same) {
            words.readName("");
        }
        return new ReadArticle(leaf, number, layout, words);
    }
}
