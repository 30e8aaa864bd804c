package org.parallax.text;

import org.jspecify.annotations.Nullable;

/**
 * The words that were met last, each made once: a text says few words often, and a word that is the
 * same object need not be made, kept and hashed again.
 */
final class MetWords {
    private static final int BITS = 14;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** One a thread: two that write beside each other wait for each other at every word. */
    private static final ThreadLocal<MetWords> HERE = ThreadLocal.withInitial(MetWords::new);

    /** The number of the word at each place; 0 where there is none. */
    private final long[] numbers = new long[1 << BITS];

    private final @Nullable String[] met = new @Nullable String[1 << BITS];

    private MetWords() {}

    /** Those that this thread met. */
    static MetWords here() {
        return HERE.get();
    }

    /** The word that stands between two places, in the form in which words are compared. */
    String normal(char[] letters, int start, int end) {
        long number = ShortWords.number(letters, start, end);
        if (number == 0) {
            return made(letters, start, end);
        }
        int place = (int) ((number * MIX) >>> (Long.SIZE - BITS));
        String there = met[place];
        if (numbers[place] == number && there != null) {
            return there;
        }
        String word = made(letters, start, end);
        numbers[place] = number;
        met[place] = word;
        return word;
    }

    private static String made(char[] letters, int start, int end) {
        return Tokens.normal(new String(letters, start, end - start));
    }
}
