package org.parallax.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is that is neither text nor page, told by its first bytes: names are often wrong, and
 * some of these would pass for a text.
 */
enum Signature {
    DOCUMENT("\\s*\\{\\\\rtf|\u00D0\u00CF\u0011\u00E0"),
    PACKED(
            "PK[\u0003\u0005]|\u001F\u008B|7z\u00BC\u00AF|Rar!|BZh\\d1AY|\u00FD7zXZ|\\(\u00B5/\u00FD"),
    PICTURE(
            "\u0089PNG|\u00FF\u00D8\u00FF|GIF8[79]a|RIFF....WEBP|II\\*\0|MM\0\\*|....ftyp(?:hei|mif|avi)"),
    RECORDING("ID3[\u0002-\u0004]|OggS|fLaC|RIFF....(?:WAVE|AVI )|....ftyp|\u001AE\u00DF\u00A3"),
    PRINT("%!PS");

    private static final int LENGTH = 64;

    /** Bytes as the signs with their numbers. */
    private final Pattern start;

    Signature(String start) {
        this.start = Pattern.compile(start, Pattern.DOTALL);
    }

    /** The name of the sentence that says what to do with such a file. */
    static Optional<String> rule(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(LENGTH, bytes.length), StandardCharsets.ISO_8859_1);
        for (Signature each : values()) {
            if (each.start.matcher(head).lookingAt()) {
                return Optional.of(each.name().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }
}
