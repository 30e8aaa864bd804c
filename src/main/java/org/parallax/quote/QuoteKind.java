package org.parallax.quote;

/** How words between quotation marks, or set off without them, are used. */
public enum QuoteKind {
    /** A clause or more, word for word. */
    DIRECT,
    /** Set off from the text without marks. */
    BLOCK,
    /** A few of a source's words inside the outlet's sentence. */
    MIXED,
    /** Reported speech without marks. */
    INDIRECT,
    /** Marks around a term or a title: no one is quoted. */
    SCARE;

    /** Whether the words are someone's speech, word for word. */
    public boolean isSpeech() {
        return this != INDIRECT && this != SCARE;
    }
}
