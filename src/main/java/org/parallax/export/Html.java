package org.parallax.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * HTML as it is written: well-formed XML too, and whatever is put into it is escaped. No element
 * that carries a script or asks an address can be opened.
 */
final class Html {
    private static final Set<String> VOID = Set.of("meta");
    private static final Set<String> BLOCKS =
            Set.of(
                    "head",
                    "meta",
                    "title",
                    "style",
                    "body",
                    "header",
                    "main",
                    "section",
                    "footer",
                    "nav",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "div",
                    "blockquote");

    /** What stands in for a character that HTML does not allow, or that would turn its line. */
    private static final int UNFIT = 0xFFFD;

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        if (VOID.contains(element)) {
            out.append("/>\n");
        } else {
            out.append('>');
            open.push(element);
        }
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        String element = open.pop();
        out.append("</").append(element).append('>');
        if (BLOCKS.contains(element)) {
            out.append('\n');
        }
        return this;
    }

    /** An element that holds these words and nothing else. */
    Html element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    Html text(String words) {
        escape(words);
        return this;
    }

    /** A style of ours, which stands as it is and must hold no sign that HTML or XML would read. */
    Html style(String rules) {
        if (rules.contains("<") || rules.contains("&")) {
            throw new IllegalArgumentException("no style for a page");
        }
        out.append("<style>").append(rules).append("</style>\n");
        return this;
    }

    private void escape(String words) {
        words.codePoints()
                .forEach(it -> {
                    switch (it) {
                        case '&' -> out.append("&amp;");
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '"' -> out.append("&quot;");
                        case '\'' -> out.append("&#39;");
                        case '\r', '\f' -> out.append(' ');
                        default -> out.appendCodePoint(isFit(it) ? it : UNFIT);
                    }
                });
    }

    /** Neither a sign for machines, nor no character at all, nor one that turns the line. */
    private static boolean isFit(int sign) {
        if (sign == '\n' || sign == '\t') {
            return true;
        }
        boolean control = Character.isISOControl(sign);
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        boolean none = (sign & 0xFFFE) == 0xFFFE || (sign >= 0xFDD0 && sign <= 0xFDEF);
        boolean turning = (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
        return !control && !half && !none && !turning;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
