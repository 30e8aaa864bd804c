package org.parallax.text;

import org.jspecify.annotations.Nullable;

/**
 * The words that were met last, each made once: a text says few words often, and a word that is the
 * same object need not be made, kept and hashed again.
 */
final class MetWords {
    private static final int BITS = 14;
    private static final int MIX = 0x9E3779B9;

    /** Few longer words come twice. */
    private static final int LONGEST = 20;

    /** What tells a small letter of ASCII from its capital. */
    private static final int SMALL = 0x20;

    /** One a thread: two that write beside each other wait for each other at every word. */
    private static final ThreadLocal<MetWords> HERE = ThreadLocal.withInitial(MetWords::new);

    private final @Nullable String[] met = new @Nullable String[1 << BITS];

    private MetWords() {}

    /** Those that this thread met. */
    static MetWords here() {
        return HERE.get();
    }

    /** The word that stands between two places, in the form in which words are compared. */
    String normal(char[] letters, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            int letter = letters[i] | SMALL;
            if (letter < 'a' || letter > 'z') {
                return made(letters, start, end);
            }
            hash = 31 * hash + letter;
        }
        int place = (hash * MIX) >>> (Integer.SIZE - BITS);
        String there = met[place];
        if (there != null && isAt(there, letters, start, end)) {
            return there;
        }
        String word = made(letters, start, end);
        if (word.length() <= LONGEST) {
            met[place] = word;
        }
        return word;
    }

    private static String made(char[] letters, int start, int end) {
        return Tokens.normal(new String(letters, start, end - start));
    }

    /** Whether {@code word} stands there, where nothing but letters of ASCII does. */
    private static boolean isAt(String word, char[] letters, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != (letters[start + i] | SMALL)) {
                return false;
            }
        }
        return true;
    }
}
