package org.parallax.text;

import java.util.List;

/** Tells whether a text is in English, by the small words that no English text can do without. */
public final class Language {
    /**
     * Words that are frequent in English and rare in other languages with Latin letters; "in", "a",
     * "is" and "was" are not among them.
     */
    private static final FewWords ENGLISH =
            FewWords.of(
                    "the", "of", "and", "that", "with", "from", "which", "were", "said", "this",
                    "they", "have", "has", "by", "for", "it", "not", "but", "to", "are", "his",
                    "her", "who", "will", "would", "been", "their");

    /** A shorter text can do without them. */
    private static final int ENOUGH = 30;

    /** English news has them at every fourth word, other languages at less than every thirtieth. */
    private static final double SHARE = 0.1;

    private Language() {}

    /** Whether the words are English; so is what is too short to tell. */
    public static boolean isEnglish(List<Token> words) {
        int small = 0;
        for (Token word : words) {
            if (ENGLISH.contains(word.word())) {
                small++;
            }
        }
        return words.size() < ENOUGH || small >= SHARE * words.size();
    }
}
