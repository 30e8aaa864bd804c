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
 * phrase is a phrase. For one thread.
 */
final class Wording {
    private final WordScanner scanner = new WordScanner();
    private final EnglishStemmer stemmer = new EnglishStemmer();
    private final MetForms met;
    private char[] letters = new char[64];

    /**
     * @param met the forms of words that were met before, which are not worked out again
     */
    Wording(MetForms met) {
        this.met = met;
    }

    /** On its own, as for a query. */
    Wording() {
        this(new MetForms(MetForms.USUAL));
    }

    /** The form of {@code word}. */
    WordForm form(String word) {
        return form(word, 0, word.length());
    }

    /** The form of the word that stands there. */
    WordForm form(String text, int start, int end) {
        int length = end - start;
        if (letters.length < length) {
            letters = new char[length];
        }
        text.getChars(start, end, letters, 0);
        return form(letters, 0, length);
    }

    /** The form of the word that stands there. */
    WordForm form(char[] text, int start, int end) {
        long key = MetForms.key(text, start, end);
        WordForm known = met.find(text, start, end, key);
        if (known != null) {
            return known;
        }
        WordForm form = made(new String(text, start, end - start));
        met.keep(text, start, end, key, form);
        return form;
    }

    private WordForm made(String written) {
        String exact = Spelling.plain(written).toLowerCase(Locale.ROOT);
        return new WordForm(exact, basic(exact));
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
