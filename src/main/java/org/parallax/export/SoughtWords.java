package org.parallax.export;

import org.parallax.text.Characters;

import java.util.Locale;

/**
 * Words that are sought in sentences as a person typed them.
 *
 * @param plain the same in small letters, with one space between and straight marks
 */
record SoughtWords(String typed, String plain) {
    static SoughtWords of(String typed) {
        return new SoughtWords(typed, plain(typed));
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        boolean space = false;
        for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Characters.isSpace(c)) {
                space = !plain.isEmpty();
                continue;
            }
            if (space) {
                plain.append(' ');
            }
            space = false;
            plain.append(
                    Characters.isApostrophe(c) || c == '‘'
                            ? '\''
                            : Characters.isDoubleMark(c) ? '"' : c);
        }
        return plain.toString();
    }

    /** Whether a sentence holds them, as whole words. */
    boolean isIn(String sentence) {
        String all = plain(sentence);
        for (int at = all.indexOf(plain); at >= 0; at = all.indexOf(plain, at + 1)) {
            if (plain.isEmpty()) {
                return false;
            }
            int end = at + plain.length();
            boolean begins = at == 0 || !(isWord(all, at - 1) && isWord(plain, 0));
            boolean ends =
                    end == all.length() || !(isWord(all, end) && isWord(plain, plain.length() - 1));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String words, int at) {
        return Character.isLetterOrDigit(words.charAt(at))
                || Character.isSurrogate(words.charAt(at));
    }
}
