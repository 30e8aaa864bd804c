package org.parallax.library;

import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Segments as text, a line each: role, start, end, rule and the rule's words, with tabs between.
 * Offsets are UTF-16 units. A tab, a line's end and a backslash within a word stand as {@code \t},
 * {@code \n} and {@code \\}.
 */
final class SegmentLines {
    private static final int FIRST_WORD = 4;

    private SegmentLines() {}

    static String write(List<Segment> segments) {
        StringBuilder lines = new StringBuilder();
        for (Segment segment : segments) {
            lines.append(segment.role().name()).append('\t');
            lines.append(segment.start()).append('\t').append(segment.end()).append('\t');
            escape(segment.reason().rule(), lines);
            for (String word : segment.reason().words()) {
                escape(word, lines.append('\t'));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /**
     * What {@link #write} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    static List<Segment> read(String lines) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        while (at < lines.length()) {
            int end = lines.indexOf('\n', at);
            segments.add(segment(lines.substring(at, end < 0 ? lines.length() : end)));
            at = end < 0 ? lines.length() : end + 1;
        }
        return segments;
    }

    private static Segment segment(String line) {
        List<String> cells = cells(line);
        if (cells.size() < FIRST_WORD) {
            throw new IllegalArgumentException("no segment: " + line);
        }
        return new Segment(
                Span.of(Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2))),
                SegmentRole.valueOf(cells.getFirst()),
                new Reason(cells.get(FIRST_WORD - 1), cells.subList(FIRST_WORD, cells.size())));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        int tab = line.indexOf('\t');
        while (tab >= 0) {
            cells.add(plain(line.substring(at, tab)));
            at = tab + 1;
            tab = line.indexOf('\t', at);
        }
        cells.add(plain(line.substring(at)));
        return cells;
    }

    private static void escape(String word, StringBuilder lines) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\\' -> lines.append("\\\\");
                default -> lines.append(c);
            }
        }
    }

    private static String plain(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                i++;
                char escaped = cell.charAt(i);
                word.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
            } else {
                word.append(c);
            }
        }
        return word.toString();
    }
}
