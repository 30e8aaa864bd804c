package org.parallax.index;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * The forms of words that were met, for all threads. Who looks waits for nobody: an entry never
 * changes, and one that another thread is only just putting in is worked out once more at worst.
 */
final class MetForms {
    /** Twice the words that are met often in many articles. */
    static final int USUAL = 1 << 18;

    private static final int FEWEST = 1 << 12;

    private final int most;
    private volatile Entry[] entries = new Entry[FEWEST];
    private int met;

    /** A word as it was written, and whether it came again since the last clearing out. */
    private static final class Entry {
        private final char[] written;
        private final int hash;
        private final WordForm form;
        private boolean again;

        Entry(char[] written, int hash, WordForm form) {
            this.written = written;
            this.hash = hash;
            this.form = form;
        }

        boolean is(char[] letters, int start, int end, int itsHash) {
            return hash == itsHash
                    && Arrays.equals(written, 0, written.length, letters, start, end);
        }
    }

    /**
     * @param most places for words, half of which are taken at most; a power of two
     */
    MetForms(int most) {
        this.most = most;
    }

    static int hash(char[] letters, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + letters[i];
        }
        // Short words of one beginning have hashes beside each other, and would stand in a row.
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** The form of the word that stands there; null where it was not met, or long ago. */
    @Nullable WordForm find(char[] letters, int start, int end, int hash) {
        Entry[] all = entries;
        int place = hash & all.length - 1;
        Entry there = all[place];
        while (there != null) {
            if (there.is(letters, start, end, hash)) {
                if (!there.again) {
                    there.again = true;
                }
                return there.form;
            }
            place = place + 1 & all.length - 1;
            there = all[place];
        }
        return null;
    }

    synchronized void keep(char[] letters, int start, int end, int hash, WordForm form) {
        if (met * 2 >= entries.length) {
            makeRoom();
        }
        put(entries, new Entry(Arrays.copyOfRange(letters, start, end), hash, form));
        met++;
    }

    synchronized void forget() {
        entries = new Entry[FEWEST];
        met = 0;
    }

    private static void put(Entry[] all, Entry entry) {
        int place = entry.hash & all.length - 1;
        while (all[place] != null) {
            place = place + 1 & all.length - 1;
        }
        all[place] = entry;
    }

    /** Where there may be no more places, words that came once give way: most never come again. */
    private void makeRoom() {
        boolean full = entries.length >= most;
        Entry[] next = new Entry[full ? entries.length : entries.length * 2];
        int stay = 0;
        for (Entry entry : entries) {
            if (entry != null && (!full || entry.again) && stay * 4 < next.length) {
                entry.again = false;
                put(next, entry);
                stay++;
            }
        }
        entries = next;
        met = stay;
    }
}
