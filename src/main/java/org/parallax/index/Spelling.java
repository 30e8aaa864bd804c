package org.parallax.index;

import org.parallax.text.Characters;

import java.text.Normalizer;

/**
 * Makes one word of a word's spellings: every apostrophe is straight, an accent is one with its
 * letter, and soft hyphens and other unseen characters are gone.
 */
final class Spelling {
    private Spelling() {}

    static String plain(String word) {
        if (isAscii(word)) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length());
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFC).toCharArray()) {
            if (Character.getType(c) != Character.FORMAT) {
                plain.append(Characters.isApostrophe(c) || c == '‘' ? '\'' : c);
            }
        }
        return plain.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
