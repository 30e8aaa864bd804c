package org.parallax.text;

/**
 * Writes a short word as one number, so that two are compared without going to where the letters of
 * either are kept: tables of words are larger than the memory near the processor, and each step
 * from one object to the next is a wait. Nineteen in twenty words of English news are short.
 */
public final class ShortWords {
    /** Five bits a letter. */
    private static final int BITS = 5;

    private static final int LONGEST = (Long.SIZE - 1) / BITS;

    /** What tells a small letter of ASCII from its capital. */
    private static final int SMALL = 0x20;

    private static final int BEFORE_A = 'a' - 1;
    private static final int APOSTROPHE = 'z' - BEFORE_A + 1;

    private ShortWords() {}

    /**
     * The number of the word that stands there, the same for capital and small letters and for both
     * apostrophes; 0 where it has more than twelve characters, or others than those.
     */
    public static long number(char[] letters, int start, int end) {
        if (end - start > LONGEST) {
            return 0;
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            char c = letters[i];
            int letter = (c | SMALL) - BEFORE_A;
            if (letter <= 0 || letter >= APOSTROPHE) {
                if (c != '\'' && c != '’') {
                    return 0;
                }
                letter = APOSTROPHE;
            }
            number = number << BITS | letter;
        }
        return number;
    }
}
