package org.parallax.app;

/** Something the reader asked for that cannot be done; its message is a sentence for the reader. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    RefusedException(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    RefusedException(String sentence) {
        super(sentence);
    }
}
