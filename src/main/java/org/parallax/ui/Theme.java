package org.parallax.ui;

/** The colors of the window. */
public enum Theme {
    /** Whichever of the others the system asks for. */
    SYSTEM,
    LIGHT,
    DARK,
    /** White on black, and every line easily seen. */
    CONTRAST
}
