package org.parallax.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that each word of a text is compared with, nearly always in vain. A table of bits, small
 * enough to stay in the processor's nearest memory, tells most others from them before the set is
 * asked.
 */
public final class FewWords {
    /** Bits for each word: so one other word in as many gets past the table. */
    private static final int BITS = 16;

    private static final int MIX = 0x9E3779B9;

    private final Set<String> words;
    private final long[] table;
    private final int shift;

    private FewWords(Collection<String> words) {
        // Asked twice as fast as the set that Set.copyOf makes.
        this.words = new HashSet<>(words);
        int size = Long.SIZE;
        while (size < this.words.size() * BITS) {
            size *= 2;
        }
        table = new long[size / Long.SIZE];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
        for (String word : this.words) {
            int bit = bit(word);
            table[bit / Long.SIZE] |= 1L << bit;
        }
    }

    public static FewWords of(Collection<String> words) {
        return new FewWords(words);
    }

    public static FewWords of(String... words) {
        return new FewWords(List.of(words));
    }

    public boolean contains(String word) {
        int bit = bit(word);
        return (table[bit / Long.SIZE] & (1L << bit)) != 0 && words.contains(word);
    }

    private int bit(String word) {
        return (word.hashCode() * MIX) >>> shift;
    }
}
