package org.parallax.article;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;

/** The bytes that an article, or a table of them, was read from. */
public final class Original {
    private final @Nullable String type;
    private final @Nullable Charset charset;
    private final byte[] bytes;

    /**
     * Bytes from a file, or from the net.
     *
     * @param type the media type that a server gave, null of a file
     * @param charset the encoding that a server gave, null where none was given
     */
    public Original(@Nullable String type, @Nullable Charset charset, byte[] bytes) {
        this.type = type;
        this.charset = charset;
        this.bytes = bytes.clone();
    }

    public @Nullable String type() {
        return type;
    }

    public @Nullable Charset charset() {
        return charset;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
