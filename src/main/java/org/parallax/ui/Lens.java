package org.parallax.ui;

import org.parallax.message.Messages;

import java.util.Locale;

/** One kind of mark, which the reader can show or hide. */
public enum Lens {
    SHARED,
    ONLY_HERE,
    QUOTES,
    REPORTED,
    FRAMING,
    OPINION,
    /** What the reader marked, and not the program. */
    FLAGS;

    /** Its name in the style sheet and in message keys: "only-here". */
    public String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the reader calls it. */
    public String label() {
        return Messages.get("window.lens." + style());
    }
}
