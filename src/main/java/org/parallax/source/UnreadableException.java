package org.parallax.source;

/** A file that cannot be read, and the rule that says why. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    private final String rule;
    private final String[] more;

    UnreadableException(String rule, String... more) {
        super(rule);
        this.rule = rule;
        this.more = more.clone();
    }

    String rule() {
        return rule;
    }

    /** What the sentence names besides the file. */
    String[] more() {
        return more.clone();
    }
}
