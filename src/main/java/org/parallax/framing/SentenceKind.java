package org.parallax.framing;

/** What a sentence does. Fact means checkable, never true. */
public enum SentenceKind {
    FACT,
    OPINION,
    MIXED,
    CLAIM,
    QUOTE
}
