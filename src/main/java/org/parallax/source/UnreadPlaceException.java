package org.parallax.source;

/** A place that does not hold what was looked for in it. */
public final class UnreadPlaceException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Unread unread;

    UnreadPlaceException(Unread unread) {
        super(unread.reason().sentence());
        this.unread = unread;
    }

    public Unread unread() {
        return unread;
    }
}
