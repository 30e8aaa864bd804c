package org.parallax.text;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;

/**
 * Words that each word of a text is compared with, nearly always in vain. A table of bits, small
 * enough to stay in the processor's nearest memory, tells most others from them before the words
 * themselves are looked at.
 */
public final class FewWords {
    /** Bits for each word: so one other word in as many gets past the table. */
    private static final int BITS = 16;

    /** Places for each word, a part of its bits. */
    private static final int BITS_A_PLACE = 4;

    private static final int MIX = 0x9E3779B9;

    private final long[] table;
    private final int shift;

    /** Each at the place of its hash or the next free one. */
    private final @Nullable String[] words;

    private final int[] numbers;

    private FewWords(Collection<String> all) {
        int size = Long.SIZE;
        while (size < all.size() * BITS) {
            size *= 2;
        }
        table = new long[size / Long.SIZE];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
        words = new @Nullable String[size / BITS_A_PLACE];
        numbers = new int[words.length];
        int number = 0;
        for (String word : all) {
            int bit = bit(word);
            table[bit / Long.SIZE] |= 1L << bit;
            int place = place(word, bit);
            if (words[place] == null) {
                words[place] = word;
                numbers[place] = number;
            }
            number++;
        }
    }

    public static FewWords of(Collection<String> words) {
        return new FewWords(words);
    }

    public static FewWords of(String... words) {
        return new FewWords(List.of(words));
    }

    public boolean contains(String word) {
        return number(word) >= 0;
    }

    /** Which of the words it is, in the order in which they were given; -1 for any other. */
    public int number(String word) {
        int bit = bit(word);
        if ((table[bit / Long.SIZE] & (1L << bit)) == 0) {
            return -1;
        }
        int place = place(word, bit);
        return words[place] == null ? -1 : numbers[place];
    }

    private int bit(String word) {
        return (word.hashCode() * MIX) >>> shift;
    }

    /** Where it stands, or would. */
    private int place(String word, int bit) {
        int place = bit / BITS_A_PLACE;
        String there = words[place];
        while (there != null && !there.equals(word)) {
            place = place + 1 == words.length ? 0 : place + 1;
            there = words[place];
        }
        return place;
    }
}
