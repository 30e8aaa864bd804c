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

    /** A paragraph of the article, at a size in pixels. */
    static Setting of(SegmentRole role, double size) {
        return switch (role) {
            case HEADLINE -> new Setting(Fonts.serifBold(size * 4 / 3), "headline", 1.25);
            case DECK -> new Setting(Fonts.serifItalic(size), "deck", 1.5);
            case BODY -> new Setting(Fonts.serif(size), "body", 1.6);
            case BYLINE, DATELINE, CAPTION, COMMENT, BOILERPLATE ->
                    new Setting(Fonts.sans(size - 2), "aside", 1.5);
        };
    }

    /**
     * A headline; one that is long is set smaller, so that it leaves room for its article.
     *
     * @param length in characters
     */
    static Setting headline(int length, double size) {
        return length > LONG
                ? new Setting(Fonts.serifBold(size - 2), "headline", 1.2)
                : of(SegmentRole.HEADLINE, size);
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
