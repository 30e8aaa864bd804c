package org.parallax.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
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
    private final FewNames names;
    private final Layouts layouts;
    private final FewNames.Names outlets;
    private final FewNames.Names dates;
    private final NumericDocValues spans;
    private final @Nullable BitSet articles;

    /** Made when they are first needed, as by few searches. */
    private FewNames.@Nullable Names speakers;

    private @Nullable TermsEnum words;

    Columns(LeafReaderContext leaf, FewNames names) throws IOException {
        this.leaf = leaf;
        this.names = names;
        this.layouts = new Layouts(leaf);
        this.outlets = names.of(leaf.reader(), Fields.OUTLET);
        this.dates = names.of(leaf.reader(), Fields.DATE);
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
        String outlet = outlets.of(article);
        return outlet == null ? "" : outlet;
    }

    /** Empty where it is not known. */
    String date(int article) throws IOException {
        String date = dates.of(article);
        return date == null ? "" : date;
    }

    /**
     * The places of a word in the articles, forwards from the first; null where no article has it.
     */
    @Nullable PostingsEnum places(BytesRef word) throws IOException {
        TermsEnum open = words;
        if (open == null) {
            Terms terms = leaf.reader().terms(Fields.WORDS);
            open = terms == null ? TermsEnum.EMPTY : terms.iterator();
            words = open;
        }
        return open.seekExact(word) ? open.postings(null, PostingsEnum.POSITIONS) : null;
    }

    @Nullable String speaker(int quotation) throws IOException {
        FewNames.Names open = speakers;
        if (open == null) {
            open = names.of(leaf.reader(), Fields.SPEAKER);
            speakers = open;
        }
        return open.of(quotation);
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
