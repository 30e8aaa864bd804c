package org.parallax.article;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Sha256;

import java.util.Arrays;
import java.util.Locale;

/** Tells whether two texts are the same but for spaces, signs and capitals. */
public final class Fingerprint {
    private static final char LAST_OF_ASCII = 0x7F;

    private Fingerprint() {}

    /** SHA-256 over the letters and digits in lower case, as 64 hexadecimal digits. */
    public static String of(String text) {
        byte[] plain = plain(text);
        return plain == null ? ofAny(text) : Sha256.hex(plain);
    }

    /**
     * Letters and digits in lower case, where all of them are of ASCII; null where any is not.
     * Nearly every English text is so, with other signs between.
     */
    private static byte @Nullable [] plain(String text) {
        byte[] letters = new byte[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                letters[count++] = (byte) c;
            } else if (c >= 'A' && c <= 'Z') {
                letters[count++] = (byte) (c + ('a' - 'A'));
            } else if (c >= LAST_OF_ASCII && !isSign(c)) {
                return null;
            }
        }
        return Arrays.copyOf(letters, count);
    }

    private static boolean isSign(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    private static String ofAny(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        int at = 0;
        while (at < lower.length()) {
            int letter = lower.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                letters.appendCodePoint(letter);
            }
            at += Character.charCount(letter);
        }
        return Sha256.hex(letters.toString());
    }
}
