package org.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words. A hyphen or an apostrophe between letters belongs to the word (hell-bent,
 * mayor's), a point or comma between digits to the number (1,140; 78.4).
 */
public final class Tokens {
    private Tokens() {}

    public static List<Token> of(String text) {
        return of(text, Span.of(0, text.length()));
    }

    /** The words within {@code span}, with offsets into the whole {@code text}. */
    public static List<Token> of(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            if (!isWord(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfWord(text, at, span.end());
            tokens.add(token(text, Span.of(at, end)));
            at = end;
        }
        return tokens;
    }

    private static Token token(String text, Span span) {
        return new Token(
                span,
                MetWords.normal(text, span.start(), span.end()),
                Character.isUpperCase(text.charAt(span.start())));
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

    private static int endOfWord(String text, int start, int limit) {
        int end = start + 1;
        while (end < limit && (isWord(text.charAt(end)) || joins(text, end, limit))) {
            end++;
        }
        return end;
    }

    private static boolean joins(String text, int at, int limit) {
        char c = text.charAt(at);
        if (at + 1 >= limit) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (c == '.' || c == ',') {
            return Character.isDigit(before) && Character.isDigit(after);
        }
        return (Characters.isApostrophe(c) || Characters.isHyphen(c))
                && isWord(before)
                && isWord(after);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
