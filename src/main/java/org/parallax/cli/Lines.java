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
        if (line.length() <= width) {
            return line + " ".repeat(width - line.length());
        }
        boolean halves = Character.isHighSurrogate(line.charAt(width - 2));
        return line.substring(0, halves ? width - 2 : width - 1) + "…";
    }
}
