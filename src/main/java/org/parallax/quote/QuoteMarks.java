package org.parallax.quote;

import org.parallax.text.Characters;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks in a paragraph: curly or straight, double, or single
 * where a paragraph has no double ones. A mark that is never closed runs to the paragraph's end, as
 * in a quotation that the next paragraph carries on.
 */
final class QuoteMarks {
    /**
     * Words between marks.
     *
     * @param inner between the marks, without them
     * @param closed whether a closing mark stands after them
     */
    record Marked(Span inner, boolean closed) {
        Span outer() {
            return Span.of(Math.max(0, inner.start() - 1), closed ? inner.end() + 1 : inner.end());
        }
    }

    private QuoteMarks() {}

    static List<Marked> of(String text, Span paragraph) {
        List<Marked> marked = doubles(text, paragraph);
        boolean any = false;
        for (int at = paragraph.start(); at < paragraph.end() && !any; at++) {
            any = Characters.isDoubleMark(text.charAt(at));
        }
        return any ? marked : singles(text, paragraph);
    }

    private static List<Marked> doubles(String text, Span paragraph) {
        List<Marked> marked = new ArrayList<>();
        int open = -1;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            if (!Characters.isDoubleMark(text.charAt(at))) {
                continue;
            }
            boolean opens = opens(text, at, paragraph, open >= 0);
            if (open < 0 && opens) {
                open = at + 1;
            } else if (open >= 0 && !opens) {
                add(Span.of(open, at), true, marked);
                open = -1;
            }
        }
        if (open >= 0) {
            add(Span.of(open, paragraph.end()), false, marked);
        }
        return marked;
    }

    /**
     * Curly marks say it themselves, a straight one by what is open; at a word's head none closes.
     */
    private static boolean opens(String text, int at, Span paragraph, boolean open) {
        return switch (text.charAt(at)) {
            case '“', '„', '«' -> true;
            // Some texts open with the closing mark by mistake: at a word's head, with nothing
            // open, it opens.
            case '”', '»' -> !open && atHead(text, at, paragraph);
            default -> !open;
        };
    }

    private static List<Marked> singles(String text, Span paragraph) {
        List<Marked> marked = new ArrayList<>();
        int open = -1;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (c != '\'' && c != '‘' && c != '’') {
                continue;
            }
            if (open < 0 && c != '’' && atHead(text, at, paragraph)) {
                open = at + 1;
            } else if (open >= 0 && c != '‘' && closesSingle(text, at, paragraph)) {
                add(Span.of(open, at), true, marked);
                open = -1;
            }
        }
        return marked;
    }

    private static boolean atHead(String text, int at, Span paragraph) {
        boolean before =
                at == paragraph.start()
                        || Characters.isSpace(text.charAt(at - 1))
                        || "([—–".indexOf(text.charAt(at - 1)) >= 0;
        return before && at + 1 < paragraph.end() && !Characters.isSpace(text.charAt(at + 1));
    }

    /**
     * An apostrophe stands between letters; a plural's before a small word is told by what follows
     * it.
     */
    private static boolean closesSingle(String text, int at, Span paragraph) {
        boolean last = at + 1 == paragraph.end();
        boolean parted = last || !Character.isLetterOrDigit(text.charAt(at + 1));
        return parted && !Characters.isSpace(text.charAt(at - 1));
    }

    private static void add(Span inner, boolean closed, List<Marked> marked) {
        if (!inner.isEmpty()) {
            marked.add(new Marked(inner, closed));
        }
    }
}
