package org.parallax.article;

/** What a table of articles can hold of one of them. */
public enum Part {
    TEXT,
    HEADLINE,
    OUTLET,
    DATE,
    BYLINE,
    ID,
    ADDRESS
}
