package org.parallax.cli;

/** Lays words out in columns of a terminal. */
final class Lines {
    private Lines() {}

    static String oneLine(String words) {
        return words.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /** The words, cut to {@code width} with an ellipsis, or filled up with spaces. */
    static String cell(String words, int width) {
        String line = oneLine(words);
        return line.length() > width
                ? line.substring(0, width - 1) + "…"
                : line + " ".repeat(width - line.length());
    }
}
