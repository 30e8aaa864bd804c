package org.parallax.index;

import org.parallax.article.SegmentRole;
import org.parallax.framing.SentenceKind;
import org.parallax.text.Span;

import java.util.List;
import java.util.function.Predicate;

/**
 * Where an article's paragraphs and sentences stand, in its text and among its words: what the
 * index keeps of an article beside its words.
 *
 * @param paragraphs headline, deck and body, in order; what is set apart is not among them
 */
record Layout(List<Paragraph> paragraphs) {
    /** How far the words of two paragraphs are apart, so that no phrase goes over both. */
    static final int GAP = 16;

    Layout {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A paragraph.
     *
     * @param first position of its first word
     * @param words how many it has
     */
    record Paragraph(Span span, SegmentRole role, int first, int words, List<Sentence> sentences) {
        Paragraph {
            sentences = List.copyOf(sentences);
        }

        /** Position after its last word. */
        int after() {
            return first + words;
        }
    }

    /**
     * A sentence.
     *
     * @param first position of its first word
     */
    record Sentence(Span span, SentenceKind kind, int first, int words) {
        boolean has(int position) {
            return position >= first && position < first + words;
        }
    }

    /** The paragraph that holds the word at {@code position}; the last one before it otherwise. */
    Paragraph at(int position) {
        return last(paragraph -> paragraph.first() <= position);
    }

    /** The paragraph that holds {@code offset}; the last one before it otherwise. */
    Paragraph around(int offset) {
        return last(paragraph -> paragraph.span().start() <= offset);
    }

    private Paragraph last(Predicate<Paragraph> begun) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (begun.test(paragraphs.get(middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return paragraphs.get(low);
    }
}
