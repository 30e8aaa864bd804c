package org.parallax.ui;

/** How long the lines of an article may get. */
public enum Measure {
    /** About 45 characters, as in a magazine's column. */
    NARROW(340),
    /** About 66 characters, as in a book. */
    MEDIUM(500),
    /** As wide as the column is. */
    WIDE(Double.MAX_VALUE);

    private final double most;

    Measure(double most) {
        this.most = most;
    }

    /** The greatest width of text, in pixels. */
    double most() {
        return most;
    }
}
