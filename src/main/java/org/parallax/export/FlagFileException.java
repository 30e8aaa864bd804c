package org.parallax.export;

import org.parallax.message.Messages;

/** A file of flags that cannot be used; its message is a sentence for the reader. */
public final class FlagFileException extends Exception {
    private static final long serialVersionUID = 1;

    public FlagFileException(String rule, Object... words) {
        super(Messages.get("flags.file." + rule, words));
    }

    FlagFileException(Throwable cause, String rule, Object... words) {
        super(Messages.get("flags.file." + rule, words), cause);
    }
}
