package org.parallax.lexicon;

import org.jspecify.annotations.Nullable;

/** A word list that cannot be read; the message names the file, the line and what to do. */
public final class LexiconException extends Exception {
    private static final long serialVersionUID = 1L;

    public LexiconException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
