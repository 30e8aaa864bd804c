package org.parallax.library;

/**
 * What came of taking articles out for good.
 *
 * @param articles how many there were
 * @param flags how many flags of the reader's were on them
 * @param done whether they are gone
 */
public record Removal(int articles, int flags, boolean done) {}
