package org.parallax.ui;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Breaks text into lines before the toolkit does. JavaFX 26 reads beyond its arrays where it breaks
 * a line of Arabic or Hebrew, and the window is never the same again; where lines end of themselves
 * it does not.
 */
final class LineBreaks {
    private LineBreaks() {}

    /** Whether the toolkit cannot be left to break these words. */
    static boolean areNeeded(String words) {
        return words.codePoints().anyMatch(LineBreaks::isTurned);
    }

    private static boolean isTurned(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER ->
                    true;
            default -> false;
        };
    }

    /**
     * As many characters as {@code words} has, with an end of line in place of those blanks where
     * the next word would not fit.
     *
     * @param width in pixels; a word that is wider has a line of its own
     */
    static String of(String words, Font font, double width) {
        StringBuilder lines = new StringBuilder(words);
        Text measure = new Text();
        measure.setFont(font);
        int start = 0;
        int blank = -1;
        for (int i = 0; i <= words.length(); i++) {
            if (i < words.length() && words.charAt(i) != ' ') {
                continue;
            }
            measure.setText(words.substring(start, i));
            if (blank >= start && measure.getLayoutBounds().getWidth() > width) {
                lines.setCharAt(blank, '\n');
                start = blank + 1;
            }
            blank = i;
        }
        return lines.toString();
    }
}
