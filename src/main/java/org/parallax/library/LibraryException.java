package org.parallax.library;

import org.parallax.message.Messages;

/** A library that cannot be used; its message is a sentence for the reader. */
public final class LibraryException extends Exception {
    private static final long serialVersionUID = 1;

    LibraryException(String rule, Object... words) {
        super(Messages.get("library." + rule, words));
    }

    LibraryException(Throwable cause, String rule, Object... words) {
        super(Messages.get("library." + rule, words), cause);
    }
}
