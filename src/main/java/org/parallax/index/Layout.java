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
 * @param hash of the whole text, as Java gives it to strings
 * @param paragraphs headline, deck and body, in order; what is set apart is not among them
 */
record Layout(int hash, List<Paragraph> paragraphs) {
    /** Of an article without words. */
    static final Layout NONE = new Layout(0, List.of());

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

    /** Whether {@code text} is the one that is so laid out, and no later one. */
    boolean isOf(String text) {
        return text.hashCode() == hash
                && (paragraphs.isEmpty() || paragraphs.getLast().span().end() <= text.length());
    }

    /** The paragraph that holds the word at {@code position}; the last one before it otherwise. */
    Paragraph at(int position) {
        return paragraphs.get(numberAt(position));
    }

    int numberAt(int position) {
        return last(paragraph -> paragraph.first() <= position);
    }

    /** The paragraph that holds {@code offset}; the last one before it otherwise. */
    Paragraph around(int offset) {
        return paragraphs.get(numberAround(offset));
    }

    int numberAround(int offset) {
        return last(paragraph -> paragraph.span().start() <= offset);
    }

    private int last(Predicate<Paragraph> begun) {
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
        return low;
    }
}
