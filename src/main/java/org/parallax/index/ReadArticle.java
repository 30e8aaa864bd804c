package org.parallax.index;

import org.jspecify.annotations.Nullable;
import org.parallax.article.SegmentRole;
import org.parallax.text.Span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A found article, read again to tell where in its text words stand.
 *
 * @param columns of the part of the index that it stands in
 * @param document its number there
 * @param quotations where its quotations stand, in the order of their documents; null for one whose
 *     place is not known
 */
record ReadArticle(
        Columns columns,
        int document,
        Layout layout,
        FoundWords words,
        List<@Nullable Span> quotations) {

    /** Number of the first document of its quotations, which go up to its own. */
    int firstQuotation() {
        return document - quotations.size();
    }

    /** Where the quotation with number {@code quotation} stands. */
    Span quotation(int quotation) {
        Span span = quotations.get(quotation - firstQuotation());
        return span == null ? Span.of(0, 0) : span;
    }

    /** Its quotations that hold any of {@code matches}. */
    List<QuoteHit> quotations(long key, List<Match> matches) throws IOException {
        List<QuoteHit> found = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            Span span = quotations.get(i);
            if (span != null && holdsAny(span, matches)) {
                found.add(new QuoteHit(key, span, columns.speaker(firstQuotation() + i)));
            }
        }
        return found;
    }

    private static boolean holdsAny(Span span, List<Match> matches) {
        for (Match match : matches) {
            if (span.contains(match.span())) {
                return true;
            }
        }
        return false;
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
