package org.parallax.export;

import org.parallax.message.Messages;

/**
 * A file that is no assignment, or none that can be used; its message is a sentence for the reader.
 */
public final class AssignmentException extends Exception {
    private static final long serialVersionUID = 1;

    public AssignmentException(String rule, Object... words) {
        super(Messages.get("assignment.file." + rule, words));
    }

    AssignmentException(Throwable cause, String rule, Object... words) {
        super(Messages.get("assignment.file." + rule, words), cause);
    }
}
