package org.parallax.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs: one a line, or one a block of lines where the lines were wrapped by
 * hand.
 */
public final class Paragraphs {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    private Paragraphs() {}

    /** The paragraphs in order, without the white space around them; none is empty. */
    public static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            Span line = Span.of(at, end);
            if (line.trim(text).isEmpty()) {
                close(text, block, paragraphs);
            } else {
                block.add(line);
            }
            at = end + 1;
        }
        close(text, block, paragraphs);
        return paragraphs;
    }

    private static void close(String text, List<Span> block, List<Span> paragraphs) {
        if (isWrapped(text, block)) {
            paragraphs.add(block.getFirst().join(block.getLast()).trim(text));
        } else {
            block.forEach(line -> paragraphs.add(line.trim(text)));
        }
        block.clear();
    }

    /** Lines are wrapped where none could have taken the next one's first word. */
    private static boolean isWrapped(String text, List<Span> block) {
        int width = block.stream().mapToInt(Span::length).max().orElse(0);
        if (block.size() < 2 || width < NARROWEST || width > WIDEST) {
            return false;
        }
        for (int i = 0; i + 1 < block.size(); i++) {
            String next = block.get(i + 1).in(text).strip();
            int space = next.indexOf(' ');
            int word = space < 0 ? next.length() : space;
            if (block.get(i).length() + 1 + word <= width) {
                return false;
            }
        }
        return true;
    }
}
