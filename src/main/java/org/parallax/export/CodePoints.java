package org.parallax.export;

import java.util.Arrays;

/** Tells places of a text in characters of Unicode, where ours are UTF-16 code units. */
final class CodePoints {
    /** Where the second halves of characters of two units stand. */
    private final int[] halves;

    CodePoints(String text) {
        int[] found = new int[text.length()];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found[count++] = i;
            }
        }
        halves = Arrays.copyOf(found, count);
    }

    /** How many characters stand before {@code offset}. */
    int before(int offset) {
        int at = Arrays.binarySearch(halves, offset);
        return offset - (at < 0 ? -at - 1 : at);
    }
}
