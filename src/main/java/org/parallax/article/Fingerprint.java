package org.parallax.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(letters.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
