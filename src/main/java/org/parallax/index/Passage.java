package org.parallax.index;

import java.util.BitSet;

/**
 * A run of paragraphs of one article, within which all that a query wants must stand.
 *
 * @param from number of the first paragraph
 * @param to number after the last paragraph
 */
record Passage(int from, int to) {
    /** Whether any of {@code paragraphs} is in it. */
    boolean hasAnyOf(BitSet paragraphs) {
        int first = paragraphs.nextSetBit(from);
        return first >= 0 && first < to;
    }
}
