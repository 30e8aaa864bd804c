package org.parallax.library;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Original;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes that articles were read from, as they are kept: deflated where that makes them fewer. */
public final class Packed {
    private final @Nullable String type;
    private final @Nullable Charset charset;
    private final int length;
    private final boolean deflated;
    private final byte[] bytes;

    private Packed(Original original, int length, boolean deflated, byte[] bytes) {
        this.type = original.type();
        this.charset = original.charset();
        this.length = length;
        this.deflated = deflated;
        this.bytes = bytes;
    }

    /** Takes a while for a large file, and can be done on any thread. */
    public static Packed of(Original original) {
        byte[] whole = original.bytes();
        byte[] fewer = new byte[whole.length];
        // The quickest manner: a hundred thousand articles are packed in one go.
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(whole);
            deflater.finish();
            int size = deflater.deflate(fewer);
            return deflater.finished()
                    ? new Packed(original, whole.length, true, Arrays.copyOf(fewer, size))
                    : new Packed(original, whole.length, false, whole);
        }
    }

    static byte[] unpack(byte[] kept, int length, boolean deflated) throws DataFormatException {
        if (!deflated) {
            return kept;
        }
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

    boolean isDeflated() {
        return deflated;
    }

    /** As they are kept; not to be changed. */
    byte[] bytes() {
        return bytes;
    }
}
