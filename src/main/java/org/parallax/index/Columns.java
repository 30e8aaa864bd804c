package org.parallax.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one part of the index keeps of its articles and quotations beside their words. For one
 * thread, forwards only.
 */
final class Columns {
    private final LeafReaderContext leaf;
    private final Layouts layouts;
    private final SortedDocValues outlets;
    private final SortedDocValues dates;
    private final SortedDocValues speakers;
    private final NumericDocValues spans;
    private final @Nullable BitSet articles;

    Columns(LeafReaderContext leaf) throws IOException {
        this.leaf = leaf;
        this.layouts = new Layouts(leaf);
        this.outlets = DocValues.getSorted(leaf.reader(), Fields.OUTLET);
        this.dates = DocValues.getSorted(leaf.reader(), Fields.DATE);
        this.speakers = DocValues.getSorted(leaf.reader(), Fields.SPEAKER);
        this.spans = DocValues.getNumeric(leaf.reader(), Fields.SPAN);
        this.articles = Translation.PARENTS.getBitSet(leaf);
    }

    LeafReaderContext leaf() {
        return leaf;
    }

    Layout layout(int article) throws IOException {
        return layouts.of(article);
    }

    /** Empty where it is not known. */
    String outlet(int article) throws IOException {
        String outlet = name(outlets, article);
        return outlet == null ? "" : outlet;
    }

    /** Empty where it is not known. */
    String date(int article) throws IOException {
        String date = name(dates, article);
        return date == null ? "" : date;
    }

    @Nullable String speaker(int quotation) throws IOException {
        return name(speakers, quotation);
    }

    private static @Nullable String name(SortedDocValues names, int document) throws IOException {
        return names.advanceExact(document)
                ? names.lookupOrd(names.ordValue()).utf8ToString()
                : null;
    }

    /** Where the quotations of an article stand; null for what has no place. */
    List<@Nullable Span> quotations(int article) throws IOException {
        int first = article == 0 || articles == null ? 0 : articles.prevSetBit(article - 1) + 1;
        List<@Nullable Span> found = new ArrayList<>(article - first);
        for (int number = first; number < article; number++) {
            found.add(spans.advanceExact(number) ? span(spans.longValue()) : null);
        }
        return found;
    }

    private static Span span(long packed) {
        return Span.of((int) (packed >>> 32), (int) packed);
    }
}
