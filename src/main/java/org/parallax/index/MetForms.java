package org.parallax.index;

import org.jspecify.annotations.Nullable;
import org.parallax.text.ShortWords;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * The forms of words that were met, for all threads. Who looks waits for nobody: a place never
 * changes once it is taken, and a word that another thread is only just putting in is worked out
 * once more at worst.
 */
final class MetForms {
    /** Twice the words that are met often in many articles. */
    static final int USUAL = 1 << 18;

    private static final int FEWEST = 1 << 8;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** Of the keys of words that are no short ones, and may have the key of another word. */
    private static final long LONG = Long.MIN_VALUE;

    private static final VarHandle KEYS = MethodHandles.arrayElementVarHandle(long[].class);

    private final int most;
    private volatile Table table = new Table(FEWEST);
    private int met;

    /** Words, each at the place of its key or the next free one. */
    private static final class Table {
        /** 0 where a place is free; written last, so that what is read after it is there. */
        private final long[] keys;

        private final @Nullable WordForm[] forms;

        /** The letters, of words that are no short ones. */
        private final char[] @Nullable [] written;

        /** Whether a word came again since the last clearing out. */
        private final boolean[] again;

        Table(int places) {
            keys = new long[places];
            forms = new @Nullable WordForm[places];
            written = new char[places] @Nullable [];
            again = new boolean[places];
        }

        int size() {
            return keys.length;
        }

        int place(long key) {
            return (int) ((key * MIX) >>> (Long.numberOfLeadingZeros(size()) + 1));
        }

        int after(int place) {
            return place + 1 & size() - 1;
        }

        @Nullable WordForm find(char[] letters, int start, int end, long key) {
            int place = place(key);
            long there = (long) KEYS.getAcquire(keys, place);
            while (there != 0) {
                if (there == key && (key > 0 || isAt(place, letters, start, end))) {
                    if (!again[place]) {
                        again[place] = true;
                    }
                    return forms[place];
                }
                place = after(place);
                there = (long) KEYS.getAcquire(keys, place);
            }
            return null;
        }

        private boolean isAt(int place, char[] letters, int start, int end) {
            char[] here = written[place];
            return here != null && Arrays.equals(here, 0, here.length, letters, start, end);
        }

        void put(long key, @Nullable WordForm form, char @Nullable [] word) {
            int place = place(key);
            while (keys[place] != 0) {
                place = after(place);
            }
            forms[place] = form;
            written[place] = word;
            KEYS.setRelease(keys, place, key);
        }
    }

    /**
     * @param most places for words, half of which are taken at most; a power of two
     */
    MetForms(int most) {
        this.most = most;
    }

    /** What a word is looked for by: itself where it is short, a hash otherwise. */
    static long key(char[] letters, int start, int end) {
        long number = ShortWords.number(letters, start, end);
        if (number != 0) {
            return number;
        }
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + letters[i];
        }
        return hash | LONG;
    }

    /** The form of the word that stands there; null where it was not met, or long ago. */
    @Nullable WordForm find(char[] letters, int start, int end, long key) {
        return table.find(letters, start, end, key);
    }

    synchronized void keep(char[] letters, int start, int end, long key, WordForm form) {
        if (met * 2 >= table.size()) {
            makeRoom();
        }
        table.put(key, form, key > 0 ? null : Arrays.copyOfRange(letters, start, end));
        met++;
    }

    synchronized void forget() {
        table = new Table(FEWEST);
        met = 0;
    }

    /** Where there may be no more places, words that came once give way: most never come again. */
    private void makeRoom() {
        Table old = table;
        boolean full = old.size() >= most;
        Table next = new Table(full ? old.size() : old.size() * 2);
        int stay = 0;
        for (int i = 0; i < old.size() && stay * 4 < next.size(); i++) {
            if (old.keys[i] != 0 && (!full || old.again[i])) {
                next.put(old.keys[i], old.forms[i], old.written[i]);
                stay++;
            }
        }
        table = next;
        met = stay;
    }
}
