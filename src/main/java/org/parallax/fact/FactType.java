package org.parallax.fact;

/** Kinds of things that can be checked. */
public enum FactType {
    COUNT,
    MONEY,
    PERCENT,
    QUANTITY,
    DATE,
    DURATION,
    VOTE,
    PERSON,
    ORGANIZATION,
    PLACE,
    WORK,
    STATEMENT;

    /** Whether it is a name and not a figure. */
    public boolean isName() {
        return this == PERSON || this == ORGANIZATION || this == PLACE || this == WORK;
    }
}
