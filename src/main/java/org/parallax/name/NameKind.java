package org.parallax.name;

/** What a name names. */
public enum NameKind {
    PERSON,
    ORGANIZATION,
    PLACE,
    WORK
}
