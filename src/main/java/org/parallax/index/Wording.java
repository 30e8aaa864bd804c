package org.parallax.index;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.util.BytesRef;
import org.parallax.text.Span;
import org.tartarus.snowball.ext.EnglishStemmer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes of words what is compared, in articles and queries alike. No word is left out, so that a
 * phrase is a phrase. For one thread; it remembers the words it has met.
 */
final class Wording {
    /** Twice the words that are met often, as a power of two. */
    private static final int PLACES = 1 << 17;

    private record Known(String written, WordForm form) {}

    private final WordScanner scanner = new WordScanner();
    private final EnglishStemmer stemmer = new EnglishStemmer();
    private Known[] known = new Known[1 << 12];

    /** Hashes of the known words, which tell nearly all others from them at a glance. */
    private int[] hashes = new int[known.length];

    private int met;

    /** The form of the word that stands there. */
    WordForm form(String text, int start, int end) {
        int hash = hash(text, start, end);
        int place = place(hash, text, start, end);
        Known there = known[place];
        if (there != null) {
            return there.form();
        }
        String written = text.substring(start, end);
        WordForm form = form(written);
        keep(new Known(written, form), hash, place);
        if (met * 2 > known.length) {
            grow();
        }
        return form;
    }

    private void keep(Known word, int hash, int place) {
        known[place] = word;
        hashes[place] = hash;
        met++;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        // Short words of one beginning have hashes beside each other, and would stand in a row.
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private int place(int hash, String text, int start, int end) {
        int place = hash & known.length - 1;
        Known there = known[place];
        while (there != null
                && !(hashes[place] == hash && isThere(there.written(), text, start, end))) {
            place = place + 1 & known.length - 1;
            there = known[place];
        }
        return place;
    }

    private static boolean isThere(String written, String text, int start, int end) {
        return written.length() == end - start && text.startsWith(written, start);
    }

    private void grow() {
        Known[] before = known;
        known = new Known[Math.min(PLACES, before.length * 2)];
        hashes = new int[known.length];
        met = 0;
        if (before.length == PLACES) {
            // All are forgotten rather than some: the frequent ones are met again at once.
            return;
        }
        for (Known word : before) {
            if (word != null) {
                String written = word.written();
                int hash = hash(written, 0, written.length());
                keep(word, hash, place(hash, written, 0, written.length()));
            }
        }
    }

    private WordForm form(String written) {
        String exact = Spelling.plain(written).toLowerCase(Locale.ROOT);
        String basic = basic(exact);
        return new WordForm(
                new BytesRef(exact),
                basic.equals(exact) ? null : new BytesRef(WordForm.BASIC + basic));
    }

    /**
     * By Porter's second stemmer: his first one joins news and new, KStem leaves swim and swimming
     * apart.
     */
    private String basic(String exact) {
        String word = exact.endsWith("'s") ? exact.substring(0, exact.length() - 2) : exact;
        stemmer.setCurrent(folded(Figures.of(word)));
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static String folded(String word) {
        if (isPlain(word)) {
            return word;
        }
        char[] folded = new char[word.length() * 4];
        int length =
                ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
        return new String(folded, 0, length);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** What finds {@code word} in any of its forms: one term or two. */
    List<BytesRef> anyForm(String word) {
        String basic = basic(Spelling.plain(word).toLowerCase(Locale.ROOT));
        List<BytesRef> terms = new ArrayList<>();
        terms.add(new BytesRef(WordForm.BASIC + basic));
        if (basic(basic).equals(basic)) {
            terms.add(new BytesRef(basic));
        }
        return terms;
    }

    /** The first {@code most} words of {@code text}, as written. */
    List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        scanner.over(text, Span.of(0, text.length()));
        while (words.size() < most && scanner.next()) {
            words.add(text.substring(scanner.start(), scanner.end()));
        }
        return words;
    }
}
