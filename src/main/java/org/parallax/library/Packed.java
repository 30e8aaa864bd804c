package org.parallax.library;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Original;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Bytes that articles were read from, as they are kept: not at all where an article's text says
 * them, deflated where that makes them fewer.
 */
public final class Packed {
    /** How bytes are kept. */
    enum Manner {
        AS_THEY_ARE(0),
        DEFLATED(1),
        /** They are the article's text in UTF-8, and nothing more is kept. */
        IN_THE_TEXT(2);

        /** What it is in the library. */
        private final int number;

        Manner(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        static Optional<Manner> of(int number) {
            return Arrays.stream(values()).filter(it -> it.number == number).findFirst();
        }
    }

    private static final byte[] NOTHING = new byte[0];

    private final @Nullable String type;
    private final @Nullable Charset charset;
    private final int length;
    private final Manner manner;
    private final byte[] bytes;

    private Packed(Original original, int length, Manner manner, byte[] bytes) {
        this.type = original.type();
        this.charset = original.charset();
        this.length = length;
        this.manner = manner;
        this.bytes = bytes;
    }

    /** What one article alone was read from, of which {@code text} is the text. */
    public static Packed of(Original original, String text) {
        byte[] whole = original.bytes();
        return Arrays.equals(whole, bytes(text))
                ? new Packed(original, whole.length, Manner.IN_THE_TEXT, NOTHING)
                : of(original, whole);
    }

    /** Takes a while for a large file, and can be done on any thread. */
    public static Packed of(Original original) {
        return of(original, original.bytes());
    }

    private static Packed of(Original original, byte[] whole) {
        byte[] fewer = new byte[whole.length];
        // The quickest manner: a hundred thousand articles are packed in one go.
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(whole);
            deflater.finish();
            int size = deflater.deflate(fewer);
            return deflater.finished()
                    ? new Packed(
                            original, whole.length, Manner.DEFLATED, Arrays.copyOf(fewer, size))
                    : new Packed(original, whole.length, Manner.AS_THEY_ARE, whole);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The bytes again.
     *
     * @param text the text of the article that was read from them
     */
    static byte[] unpack(Manner manner, byte[] kept, int length, String text)
            throws DataFormatException {
        return switch (manner) {
            case AS_THEY_ARE -> kept;
            case DEFLATED -> inflate(kept, length);
            case IN_THE_TEXT -> bytes(text);
        };
    }

    private static byte[] inflate(byte[] kept, int length) throws DataFormatException {
        byte[] whole = new byte[length];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(kept);
            int read = 0;
            while (read < length && !inflater.finished() && !inflater.needsInput()) {
                read += inflater.inflate(whole, read, length - read);
            }
            if (read < length) {
                throw new DataFormatException("ends after " + read + " of " + length);
            }
        }
        return whole;
    }

    @Nullable String type() {
        return type;
    }

    @Nullable String charset() {
        return charset == null ? null : charset.name();
    }

    int length() {
        return length;
    }

    Manner manner() {
        return manner;
    }

    /** As they are kept; not to be changed. */
    byte[] bytes() {
        return bytes;
    }
}
