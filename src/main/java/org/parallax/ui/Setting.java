package org.parallax.ui;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;

import org.parallax.article.SegmentRole;

/**
 * How a paragraph is set.
 *
 * @param style its class in the style sheet
 * @param height of a line, as a multiple of the size
 */
record Setting(Font font, String style, double height) {
    /** So many characters a headline has at most, or it is a long one. */
    private static final int LONG = 200;

    /** Size of an article's text, in pixels. */
    static final double SIZE = 15;

    /**
     * A paragraph of the article, in the letters that the reader chose.
     *
     * @param low whether a headline is to leave room for the text below it
     */
    static Setting of(SegmentRole role, Typeface typeface, boolean low) {
        boolean sans = typeface == Typeface.SANS;
        return switch (role) {
            case HEADLINE -> new Setting(headline(sans, low), "headline", 1.25);
            case DECK -> new Setting(deck(sans), "deck", 1.5);
            case BODY -> new Setting(sans ? Fonts.sans(SIZE) : Fonts.serif(SIZE), "body", 1.6);
            case BYLINE, DATELINE, CAPTION, COMMENT, BOILERPLATE ->
                    new Setting(Fonts.sans(SIZE - 2), "aside", 1.5);
        };
    }

    /**
     * A headline; one that is long is set smaller, so that it leaves room for its article.
     *
     * @param length in characters
     */
    static Setting headline(int length, Typeface typeface, boolean low) {
        boolean sans = typeface == Typeface.SANS;
        return length > LONG
                ? new Setting(bold(sans, SIZE - 2), "headline", 1.2)
                : of(SegmentRole.HEADLINE, typeface, low);
    }

    private static Font headline(boolean sans, boolean low) {
        return bold(sans, low ? SIZE * 1.1 : SIZE * 4 / 3);
    }

    private static Font bold(boolean sans, double size) {
        return sans ? Fonts.sansBold(size) : Fonts.serifBold(size);
    }

    private static Font deck(boolean sans) {
        return sans ? Fonts.sansItalic(SIZE) : Fonts.serifItalic(SIZE);
    }

    /** The small raised number behind a mark. */
    Font number() {
        return Font.font(
                "Inter Semi Bold", FontPosture.REGULAR, Math.max(9, font.getSize() * 0.64));
    }

    /** How far a number is raised, in pixels. */
    double raise() {
        return font.getSize() * 0.36;
    }
}
