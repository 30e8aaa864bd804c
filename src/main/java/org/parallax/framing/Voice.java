package org.parallax.framing;

/** In whose voice words are said. */
public enum Voice {
    /** The outlet's own. */
    OUTLET,
    /** A source's, in the outlet's words. */
    ATTRIBUTED,
    /** A source's own words. */
    QUOTED
}
