package org.parallax.library;

/** A place that another program left to be added, and its number in the order of that. */
public record Waiting(long number, String place) {}
