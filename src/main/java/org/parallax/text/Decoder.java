package org.parallax.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** From a file's bytes to its characters. */
public final class Decoder {
    /** Above this share of control characters a file is no text. */
    private static final double CONTROLS = 0.002;

    /** How many characters of UTF-8 must be whole for each byte that belongs to none. */
    private static final int FEWEST_WHOLE = 3;

    private Decoder() {}

    /**
     * The text in {@code bytes}: by its byte order mark, as UTF-8, or in the encoding that ICU
     * finds likeliest; line ends become {@code \n} and a byte order mark is dropped. Nothing where
     * the bytes are no text in any of them.
     */
    public static Optional<String> decode(byte[] bytes) {
        String text = marked(bytes);
        if (text == null) {
            text = strictUtf8(bytes);
        }
        if (text == null) {
            text = damagedUtf8(bytes);
        }
        if (text == null || isBinary(text)) {
            text = detected(bytes);
        }
        return isBinary(text) ? Optional.empty() : Optional.of(lines(text));
    }

    /** Line ends as {@code \n}, without a byte order mark. */
    public static String lines(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static @Nullable String marked(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        return null;
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * UTF-8 with a stray byte or two, which stand as U+FFFD; null where the bytes that are no ASCII
     * do not, for the most part, form UTF-8.
     */
    private static @Nullable String damagedUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long stray = text.chars().filter(c -> c == 0xFFFD).count();
        long whole = text.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return whole >= FEWEST_WHOLE * stray ? text : null;
    }

    private static String detected(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        if (match == null || !Charset.isSupported(match.getName())) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        // What calls itself ISO-8859-1 is windows-1252 in practice: its curly quotes are control
        // characters in the former.
        String name = match.getName().startsWith("ISO-8859-1") ? "windows-1252" : match.getName();
        return new String(bytes, Charset.forName(name));
    }

    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                controls++;
            }
        }
        return text.indexOf('\0') >= 0 || controls > Math.max(1, text.length() * CONTROLS);
    }

    private static boolean isControl(char c) {
        return (c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                || c == 0x7F
                || c == 0xFFFD;
    }
}
