package org.parallax.index;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.parallax.text.Characters;

import java.io.IOException;
import java.text.Normalizer;

/**
 * Makes one word of a word's spellings: every apostrophe is straight, an accent is one with its
 * letter, and soft hyphens and other unseen characters are gone. Offsets stay those of the text.
 */
final class Spelling extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Spelling(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String plain = plain(word);
        if (!plain.equals(word)) {
            term.setEmpty().append(plain);
        }
        return true;
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFC).toCharArray()) {
            if (Character.getType(c) != Character.FORMAT) {
                plain.append(Characters.isApostrophe(c) || c == '‘' ? '\'' : c);
            }
        }
        return plain.toString();
    }
}
