package org.parallax.text;

import org.jspecify.annotations.Nullable;

/**
 * The words that were met last, each made once: a text says few words often, and a word that is the
 * same object need not be made, kept and hashed again.
 */
final class MetWords {
    private static final int BITS = 13;
    private static final int MIX = 0x9E3779B9;

    /** Few longer words come twice. */
    private static final int LONGEST = 20;

    /** What tells a small letter of ASCII from its capital. */
    private static final int SMALL = 0x20;

    /** Threads that write to it at once make a word twice at worst, since no word can change. */
    private static final @Nullable String[] MET = new @Nullable String[1 << BITS];

    private MetWords() {}

    /** The word that stands between two places, in the form in which words are compared. */
    static String normal(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char letter = (char) (text.charAt(i) | SMALL);
            if (letter < 'a' || letter > 'z') {
                return Tokens.normal(text.substring(start, end));
            }
            hash = 31 * hash + letter;
        }
        int place = (hash * MIX) >>> (Integer.SIZE - BITS);
        String met = MET[place];
        if (met != null && isAt(met, text, start, end)) {
            return met;
        }
        String word = Tokens.normal(text.substring(start, end));
        if (word.length() <= LONGEST) {
            MET[place] = word;
        }
        return word;
    }

    /** Whether {@code word} stands there, where nothing but letters of ASCII does. */
    private static boolean isAt(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != (text.charAt(start + i) | SMALL)) {
                return false;
            }
        }
        return true;
    }
}
