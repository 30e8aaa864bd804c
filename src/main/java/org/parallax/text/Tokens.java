package org.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words. A hyphen or an apostrophe between letters belongs to the word (hell-bent,
 * mayor's), a point or comma between digits to the number (1,140; 78.4).
 */
public final class Tokens {
    /** Of English news, with the space behind it. */
    private static final int LETTERS_A_WORD = 5;

    /** Which characters of the Latin scripts words are made of: nearly all that are asked about. */
    private static final boolean[] WORDS = new boolean[0x250];

    static {
        for (char c = 0; c < WORDS.length; c++) {
            WORDS[c] = isWordAnywhere(c);
        }
    }

    private Tokens() {}

    public static List<Token> of(String text) {
        return of(text, Span.of(0, text.length()));
    }

    /** The words within {@code span}, with offsets into the whole {@code text}. */
    public static List<Token> of(String text, Span span) {
        char[] letters = new char[span.length()];
        text.getChars(span.start(), span.end(), letters, 0);
        List<Token> tokens = new ArrayList<>(letters.length / LETTERS_A_WORD + 1);
        MetWords met = MetWords.here();
        int at = 0;
        while (at < letters.length) {
            if (isWord(letters[at])) {
                int end = endOfWord(letters, at);
                tokens.add(
                        new Token(
                                Span.of(span.start() + at, span.start() + end),
                                met.normal(letters, at, end),
                                Character.isUpperCase(letters[at])));
                at = end;
            } else {
                at++;
            }
        }
        return tokens;
    }

    /** The form in which words are compared: lower case, straight apostrophes, plain hyphens. */
    public static String normal(String word) {
        if (isPlain(word)) {
            return word;
        }
        return word.replace('’', '\'')
                .replace('ʼ', '\'')
                .replace('‐', '-')
                .replace('‑', '-')
                .toLowerCase(Locale.ROOT);
    }

    /** Whether nothing but small Latin letters stand in it, as in most words. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static int endOfWord(char[] letters, int start) {
        int end = start + 1;
        while (end < letters.length && (isWord(letters[end]) || joins(letters, end))) {
            end++;
        }
        return end;
    }

    private static boolean joins(char[] letters, int at) {
        char c = letters[at];
        if (at + 1 >= letters.length) {
            return false;
        }
        char before = letters[at - 1];
        char after = letters[at + 1];
        if (c == '.' || c == ',') {
            return Character.isDigit(before) && Character.isDigit(after);
        }
        return (Characters.isApostrophe(c) || Characters.isHyphen(c))
                && isWord(before)
                && isWord(after);
    }

    private static boolean isWord(char c) {
        return c < WORDS.length ? WORDS[c] : isWordAnywhere(c);
    }

    private static boolean isWordAnywhere(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
