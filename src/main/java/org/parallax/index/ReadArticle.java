package org.parallax.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parallax.article.SegmentRole;
import org.parallax.text.Span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A found article, read again to tell where in its text words stand.
 *
 * @param document its number in {@code leaf}
 */
record ReadArticle(LeafReaderContext leaf, int document, Layout layout, ArticleWords words) {

    /** The value of {@code field}, empty where it has none. */
    String value(String field) throws IOException {
        String value = name(field, document);
        return value == null ? "" : value;
    }

    private @Nullable String name(String field, int number) throws IOException {
        SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
        return values.advanceExact(number)
                ? values.lookupOrd(values.ordValue()).utf8ToString()
                : null;
    }

    /** Number of the first document of its quotations, which go up to its own. */
    int firstQuotation() throws IOException {
        BitSet parents = Translation.PARENTS.getBitSet(leaf);
        return document == 0 || parents == null ? 0 : parents.prevSetBit(document - 1) + 1;
    }

    /** Where the quotation with number {@code quotation} stands. */
    Span quotation(int quotation) throws IOException {
        NumericDocValues spans = DocValues.getNumeric(leaf.reader(), Fields.SPAN);
        return spans.advanceExact(quotation) ? span(spans.longValue()) : Span.of(0, 0);
    }

    private static Span span(long packed) {
        return Span.of((int) (packed >>> 32), (int) packed);
    }

    /** Its quotations that hold any of {@code matches}. */
    List<QuoteHit> quotations(long key, List<Match> matches) throws IOException {
        List<QuoteHit> found = new ArrayList<>();
        NumericDocValues spans = DocValues.getNumeric(leaf.reader(), Fields.SPAN);
        for (int number = firstQuotation(); number < document; number++) {
            if (!spans.advanceExact(number)) {
                continue;
            }
            Span span = span(spans.longValue());
            if (matches.stream().anyMatch(match -> span.contains(match.span()))) {
                found.add(new QuoteHit(key, span, name(Fields.SPEAKER, number)));
            }
        }
        return found;
    }

    /** The place of words that stand at {@code span}. */
    Place place(int clause, Span span) {
        Layout.Paragraph paragraph = layout.around(span.start());
        return new Place(
                clause, span, sentence(paragraph, span), paragraph.span(), part(paragraph.role()));
    }

    private static Match.Part part(SegmentRole role) {
        return switch (role) {
            case HEADLINE -> Match.Part.HEADLINE;
            case DECK -> Match.Part.DECK;
            default -> Match.Part.BODY;
        };
    }

    /**
     * The sentence that holds {@code span}; of a phrase that runs over a full stop, the sentences
     * from its first to its last word. The words themselves where no sentence is known.
     */
    private static Span sentence(Layout.Paragraph paragraph, Span span) {
        Span sentence = span;
        for (Layout.Sentence it : paragraph.sentences()) {
            if (it.span().overlaps(span)) {
                sentence = sentence.join(it.span());
            }
        }
        return sentence;
    }
}
