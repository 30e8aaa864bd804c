package org.parallax.web;

/** An address that gave nothing that can be read, and the rule that says why. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1;

    private final String rule;
    private final String[] more;

    FetchException(String rule, String... more) {
        super(rule);
        this.rule = rule;
        this.more = more.clone();
    }

    /** Its sentence stands under {@code reason.source.address.} and this name. */
    public String rule() {
        return rule;
    }

    /** What the sentence names besides the address. */
    public String[] more() {
        return more.clone();
    }
}
