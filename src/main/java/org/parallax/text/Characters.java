package org.parallax.text;

/** Which characters news texts use as spaces, apostrophes and quotation marks. */
public final class Characters {
    private static final String CLOSING = "”’\"'»)]";
    private static final String OPENING = "“‘\"'«([";

    private Characters() {}

    /** White space, with the no-break spaces that {@link Character#isWhitespace} leaves out. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** Whether {@code words} are nothing but white space, no-break spaces among it. */
    public static boolean isBlank(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!isSpace(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Half of a character that takes two units: no text may hold it, since no file can. */
    public static boolean isLone(CharSequence words, int i) {
        char c = words.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == words.length() || !Character.isLowSurrogate(words.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(words.charAt(i - 1)));
    }

    /** {@code words} of the same length, with U+FFFD for each half of a character. */
    public static String whole(String words) {
        int first = 0;
        while (first < words.length() && !isLone(words, first)) {
            first++;
        }
        if (first == words.length()) {
            return words;
        }
        StringBuilder whole = new StringBuilder(words);
        for (int i = first; i < words.length(); i++) {
            if (isLone(words, i)) {
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return whole.toString();
    }

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    /** A hyphen that joins words; a dash between clauses is none. */
    public static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    public static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    public static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    public static boolean isDoubleMark(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }
}
