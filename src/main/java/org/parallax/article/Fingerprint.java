package org.parallax.article;

import org.parallax.text.Sha256;

import java.util.Locale;

/** Tells whether two texts are the same but for spaces, signs and capitals. */
public final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 over the letters and digits in lower case, as 64 hexadecimal digits. */
    public static String of(String text) {
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
