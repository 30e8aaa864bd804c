package org.parallax.ui;

/**
 * How wide the parts of a line are, in pixels: what stands before the found words, these with what
 * stands behind them, who speaks, the outlet, and the day.
 */
record LineColumns(double left, double right, double speaker, double outlet, double date) {
    /** What a list has left of its lines. */
    static final double START = 14;

    /** What a list has beside its lines, a scroll bar with it, whether that is there or not. */
    private static final double SIDES = 36;

    private static final double DATE = 92;
    private static final double NARROWEST = 92;
    private static final double WIDEST = 190;
    private static final double PART = 0.135;

    /** What stands before gets less, since the found words are on the other side. */
    private static final double BEFORE = 0.44;

    /**
     * For a list of this width.
     *
     * @param list its width in pixels
     * @param spoken whether anyone named speaks in any line; else no room is kept for speakers
     */
    static LineColumns of(double list, boolean spoken) {
        double width = Math.max(0, list - SIDES);
        double name = Math.floor(Math.clamp(list * PART, NARROWEST, WIDEST));
        double speaker = spoken ? name : 0;
        double words = Math.max(0, width - DATE - name - speaker);
        double left = Math.floor(words * BEFORE);
        return new LineColumns(left, words - left, speaker, name, DATE);
    }
}
