package org.parallax.index;

import org.parallax.text.Span;

import java.util.Arrays;
import java.util.List;

/**
 * The words of an article that was found. A paragraph is cut into its words when a place in it is
 * asked for: most of what is found stands in few of them. One object reads many articles, one after
 * the other, on one thread.
 */
final class FoundWords {
    private final WordScanner scanner = new WordScanner();
    private String text = "";
    private Layout layout = Layout.NONE;

    /** Of each paragraph the number of its first word in the article, and of the last the end. */
    private int[] firsts = new int[1];

    private boolean[] cut = {};
    private int[] starts = {};
    private int[] ends = {};

    /** Goes on to an article of this text; to one without words where the layout is of another. */
    void over(String whole, Layout of) {
        boolean same = of.isOf(whole);
        text = same ? whole : "";
        layout = same ? of : Layout.NONE;
        List<Layout.Paragraph> paragraphs = layout.paragraphs();
        firsts = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            firsts[i + 1] = firsts[i] + paragraphs.get(i).words();
        }
        cut = new boolean[paragraphs.size()];
        if (starts.length < count()) {
            starts = new int[count() * 2];
            ends = new int[count() * 2];
        }
    }

    String text() {
        return text;
    }

    int count() {
        return firsts[firsts.length - 1];
    }

    /** Where the words from one position to another one, that included, stand in the text. */
    Span span(int from, int to) {
        return Span.of(starts[at(from)], ends[at(to)]);
    }

    private int at(int position) {
        int paragraph = layout.numberAt(position);
        cut(paragraph);
        int last = firsts[paragraph + 1] - 1;
        int first = firsts[paragraph];
        return Math.clamp(
                (long) first + position - layout.paragraphs().get(paragraph).first(), first, last);
    }

    /**
     * Position of the first word that begins at {@code offset} or after it; where none does, the
     * one after the last.
     */
    int positionFrom(int offset) {
        int paragraph = layout.numberAround(offset);
        cut(paragraph);
        int found = Arrays.binarySearch(starts, firsts[paragraph], firsts[paragraph + 1], offset);
        int word = found >= 0 ? found : -found - 1;
        while (word == firsts[paragraph + 1] && paragraph + 1 < cut.length) {
            paragraph++;
        }
        return layout.paragraphs().get(paragraph).first() + word - firsts[paragraph];
    }

    /** Tells of a word, by its number among those of the article, where it stands. */
    @FunctionalInterface
    interface Taker {
        void take(int position, int start, int end);
    }

    /** All words, in order. */
    void each(Taker taker) {
        for (int i = 0; i < cut.length; i++) {
            cut(i);
            int position = layout.paragraphs().get(i).first();
            for (int word = firsts[i]; word < firsts[i + 1]; word++) {
                taker.take(position, starts[word], ends[word]);
                position++;
            }
        }
    }

    private void cut(int paragraph) {
        if (!cut[paragraph]) {
            cut[paragraph] = true;
            scanner.over(text, layout.paragraphs().get(paragraph).span());
            int word = firsts[paragraph];
            while (scanner.next() && word < firsts[paragraph + 1]) {
                starts[word] = scanner.start();
                ends[word] = scanner.end();
                word++;
            }
        }
    }
}
