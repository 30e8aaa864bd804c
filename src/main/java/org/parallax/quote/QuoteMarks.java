package org.parallax.quote;

import org.parallax.text.Characters;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks in a paragraph: curly or straight, double, two
 * apostrophes for a double one, or single where a paragraph has no double ones or has them within.
 * A mark that is never closed runs to the paragraph's end, as in a quotation that the next
 * paragraph carries on; one that is never opened begins with the paragraph.
 */
final class QuoteMarks {
    /**
     * Words between marks.
     *
     * @param inner between the marks, without them
     * @param outer with the marks that are there
     * @param closed whether a closing mark stands after them
     */
    record Marked(Span inner, Span outer, boolean closed) {}

    private final String text;
    private final Span paragraph;
    private final List<Marked> marked = new ArrayList<>();

    private QuoteMarks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** What is quoted in the paragraph, in order, without what is quoted within it. */
    static List<Marked> of(String text, Span paragraph, Steps steps) {
        steps.take(paragraph.length());
        boolean doubles = false;
        boolean singles = false;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = text.charAt(at);
            doubles |= Characters.isDoubleMark(c) || isPair(text, at, paragraph);
            singles |= c == '‘' || c == '\'';
        }
        if (!doubles && !singles) {
            return List.of();
        }
        QuoteMarks marks = new QuoteMarks(text, paragraph);
        // Balance, double marks, single marks within.
        steps.take(3 * paragraph.length());
        if (doubles) {
            marks.doubles();
            return singles ? marks.within() : marks.marked;
        }
        marks.singles(false);
        return marks.marked;
    }

    /** Two apostrophes for a double mark. */
    private static boolean isPair(String text, int at, Span paragraph) {
        return text.charAt(at) == '\''
                && at + 1 < paragraph.end()
                && text.charAt(at + 1) == '\''
                && (at == paragraph.start() || text.charAt(at - 1) != '\'')
                && (at + 2 == paragraph.end() || text.charAt(at + 2) != '\'');
    }

    private void doubles() {
        boolean nests = isBalanced();
        char opener = 0;
        int open = -1;
        int openWidth = 1;
        int depth = 0;
        int at = paragraph.start();
        while (at < paragraph.end()) {
            char c = text.charAt(at);
            boolean pair = isPair(text, at, paragraph);
            int width = pair ? 2 : 1;
            if (!pair && !Characters.isDoubleMark(c)) {
                at++;
                continue;
            }
            char mark = pair ? '"' : c;
            if (open >= 0 && closes(mark, opener)) {
                if (--depth == 0) {
                    add(Span.of(open, at), Span.of(open - openWidth, at + width), true);
                    open = -1;
                }
            } else if (open >= 0) {
                depth += nests && mark == '“' && opener == '“' ? 1 : 0;
            } else if (opens(mark, at, width)) {
                open = at + width;
                openWidth = width;
                opener = mark;
                depth = 1;
            } else if (mark == '”' && marked.isEmpty() && isEnd(at)) {
                Span inner = Span.of(paragraph.start(), at);
                add(inner, Span.of(inner.start(), at + 1), true);
            }
            at += width;
        }
        if (open >= 0) {
            add(Span.of(open, paragraph.end()), Span.of(open - openWidth, paragraph.end()), false);
        }
    }

    /** Whether as many curly marks open as close: only then is one within another told. */
    private boolean isBalanced() {
        int opened = 0;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = text.charAt(at);
            opened += c == '“' ? 1 : c == '”' ? -1 : 0;
        }
        return opened == 0;
    }

    private static boolean closes(char mark, char opener) {
        return switch (opener) {
            case '“' -> mark == '”' || mark == '"';
            case '„' -> mark == '“' || mark == '”' || mark == '"';
            case '«' -> mark == '»';
            case '»' -> mark == '«' || mark == '»';
            case '”' -> mark == '”' || mark == '"';
            default -> mark == '"' || mark == '”';
        };
    }

    /**
     * Curly marks say it themselves; some texts open with the closing one by mistake. A straight
     * one right behind a figure stands for inches.
     */
    private boolean opens(char mark, int at, int width) {
        return switch (mark) {
            case '“', '„', '«' -> true;
            case '”', '»' -> atHead(at, width);
            default -> at == paragraph.start() || !Character.isDigit(text.charAt(at - 1));
        };
    }

    /** Whether a closing mark stands behind words: “We will not,” with its first mark lost. */
    private boolean isEnd(int at) {
        return at > paragraph.start()
                && ",.?!…".indexOf(text.charAt(at - 1)) >= 0
                && at - paragraph.start() > 1;
    }

    /** Double ones within curly single ones are what those words quote themselves. */
    private List<Marked> within() {
        QuoteMarks other = new QuoteMarks(text, paragraph);
        other.singles(true);
        List<Marked> all = new ArrayList<>();
        int next = 0;
        for (Marked single : other.marked) {
            int from = next;
            while (next < marked.size() && marked.get(next).outer().end() <= single.inner().end()) {
                next++;
            }
            boolean holds =
                    next > from && marked.get(from).outer().start() >= single.inner().start();
            boolean crosses =
                    next < marked.size() && marked.get(next).outer().overlaps(single.outer());
            if (holds && !crosses) {
                all.add(single);
            } else {
                all.addAll(marked.subList(from, next));
            }
        }
        all.addAll(marked.subList(next, marked.size()));
        return all;
    }

    /**
     * @param curly whether straight ones are left out, and an end needs a stop before it
     */
    private void singles(boolean curly) {
        int open = -1;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (c != '\'' && c != '‘' && c != '’') {
                continue;
            }
            if (open < 0 && (c == '‘' || (c == '\'' && !curly)) && atHead(at, 1) && !isDecade(at)) {
                open = at + 1;
            } else if (open >= 0 && c != '‘' && closesSingle(at) && (!curly || isEnd(at))) {
                add(Span.of(open, at), Span.of(open - 1, at + 1), true);
                open = -1;
            }
        }
    }

    /** "the '70s". */
    private boolean isDecade(int at) {
        return at + 1 < paragraph.end()
                && text.charAt(at) == '\''
                && Character.isDigit(text.charAt(at + 1));
    }

    private boolean atHead(int at, int width) {
        boolean before =
                at == paragraph.start()
                        || Characters.isSpace(text.charAt(at - 1))
                        || "([—–".indexOf(text.charAt(at - 1)) >= 0;
        int next = at + width;
        return before && next < paragraph.end() && !Characters.isSpace(text.charAt(next));
    }

    /**
     * An apostrophe stands between letters; a plural's before a small word is told by what follows
     * it.
     */
    private boolean closesSingle(int at) {
        boolean last = at + 1 == paragraph.end();
        boolean parted = last || !Character.isLetterOrDigit(text.charAt(at + 1));
        return parted && !Characters.isSpace(text.charAt(at - 1));
    }

    private void add(Span inner, Span outer, boolean closed) {
        if (!inner.isEmpty()) {
            marked.add(new Marked(inner, outer, closed));
        }
    }
}
