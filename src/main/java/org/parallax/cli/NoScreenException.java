package org.parallax.cli;

import org.parallax.message.Messages;

/** No window can be shown here; the message says what can be done instead. */
public final class NoScreenException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says so in one sentence. */
    public NoScreenException(Throwable cause) {
        super(Messages.get("cli.noscreen"), cause);
    }
}
