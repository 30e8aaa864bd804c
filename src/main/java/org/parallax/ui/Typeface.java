package org.parallax.ui;

/** In which letters the articles are set. */
public enum Typeface {
    SERIF,
    SANS
}
