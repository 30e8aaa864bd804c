package org.parallax.article;

/** What a stretch of a saved text is. */
public enum SegmentRole {
    HEADLINE,
    DECK,
    BYLINE,
    DATELINE,
    BODY,
    CAPTION,
    COMMENT,
    BOILERPLATE;

    /** Whether it is not the article itself: shown, greyed, and not analysed. */
    public boolean isSetApart() {
        return this == CAPTION || this == COMMENT || this == BOILERPLATE;
    }

    /**
     * Whether the outlet speaks here in sentences: these are classified and searched for facts and
     * quotes.
     */
    public boolean isProse() {
        return this == HEADLINE || this == DECK || this == BODY;
    }
}
