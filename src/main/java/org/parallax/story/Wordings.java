package org.parallax.story;

import org.parallax.story.Utterance.Change;
import org.parallax.story.Utterance.Difference;
import org.parallax.text.Span;
import org.parallax.text.Token;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Tells word by word how a quotation differs from a fuller one: the longest common run of words in
 * order stays, and what lies between is cut or changed.
 */
final class Wordings {
    /** Above this many pairs of words only what begins and ends alike is compared. */
    private static final int MOST_PAIRS = 1_000_000;

    private final List<Token> full;
    private final List<Token> other;
    private final String text;
    private final List<Span> cut = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();

    private Wordings(List<Token> full, List<Token> other, String text) {
        this.full = full;
        this.other = other;
        this.text = text;
    }

    /**
     * How {@code other} differs from {@code full}.
     *
     * @param text the text of the other quotation's article
     */
    static Difference of(Said quote, List<Token> full, List<Token> other, String text) {
        Wordings wordings = new Wordings(full, other, text);
        int clip = Collections.indexOfSubList(words(full), words(other));
        if (clip >= 0) {
            wordings.part(0, clip, 0, 0);
            wordings.part(clip + other.size(), full.size(), 0, 0);
        } else {
            wordings.compare();
        }
        return new Difference(quote, wordings.cut, wordings.changed);
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::word).toList();
    }

    private void compare() {
        int head = 0;
        int most = Math.min(full.size(), other.size());
        while (head < most && same(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && same(full.size() - 1 - tail, other.size() - 1 - tail)) {
            tail++;
        }
        int rows = full.size() - head - tail;
        int columns = other.size() - head - tail;
        if ((long) rows * columns > MOST_PAIRS) {
            part(head, full.size() - tail, head, other.size() - tail);
            return;
        }
        int[][] longest = longest(head, rows, columns);
        int i = 0;
        int j = 0;
        int cutFrom = 0;
        int newFrom = 0;
        while (i < rows && j < columns) {
            if (same(head + i, head + j)) {
                part(head + cutFrom, head + i, head + newFrom, head + j);
                cutFrom = ++i;
                newFrom = ++j;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        part(head + cutFrom, head + rows, head + newFrom, head + columns);
    }

    /** For each pair of places how many words the rests have in common, in order. */
    private int[][] longest(int head, int rows, int columns) {
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] =
                        same(head + i, head + j)
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private boolean same(int one, int two) {
        return full.get(one).word().equals(other.get(two).word());
    }

    /** What stands in the fuller one from {@code from} to {@code to} is other words, or none. */
    private void part(int from, int to, int otherFrom, int otherTo) {
        if (from == to && otherFrom == otherTo) {
            return;
        }
        Span span = from == to ? gap(from) : cover(full, from, to);
        if (otherFrom == otherTo) {
            cut.add(span);
        } else {
            changed.add(new Change(span, cover(other, otherFrom, otherTo).in(text)));
        }
    }

    /** The empty place before the word at {@code index}. */
    private Span gap(int index) {
        int at = index < full.size() ? full.get(index).start() : full.getLast().end();
        return Span.of(at, at);
    }

    private static Span cover(List<Token> tokens, int from, int to) {
        return tokens.get(from).span().join(tokens.get(to - 1).span());
    }
}
