package org.parallax.ui;

import javafx.css.PseudoClass;

/** States that the style sheet knows beside the toolkit's own. */
final class Pseudo {
    /** The one of several that is shown. */
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** With which something new begins. */
    static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    /** Put away by the reader. */
    static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    /** In a window with little room. */
    static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** In a window with little room above one another. */
    static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    /** Dark on screens at night. */
    static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    /** White on black. */
    static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");

    /** With the articles in letters without serifs. */
    static final PseudoClass SANS = PseudoClass.getPseudoClass("sans");

    /** With more room than its lines need. */
    static final PseudoClass SPACIOUS = PseudoClass.getPseudoClass("spacious");

    /** What the inspector tells of. */
    static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    /** On its way to another place. */
    static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    /** With what does not agree. */
    static final PseudoClass DIFFERING = PseudoClass.getPseudoClass("differing");

    private Pseudo() {}
}
