package org.parallax.web;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.charset.Charset;

/** What an address answered, to the byte. */
public final class Received {
    private final URI asked;
    private final URI address;
    private final String type;
    private final @Nullable Charset charset;
    private final byte[] bytes;

    public Received(URI asked, URI address, String type, @Nullable Charset charset, byte[] bytes) {
        this.asked = asked;
        this.address = address;
        this.type = type;
        this.charset = charset;
        this.bytes = bytes.clone();
    }

    /** The address that the reader gave. */
    public URI asked() {
        return asked;
    }

    /** The address that answered, after all redirects. */
    public URI address() {
        return address;
    }

    /** The media type, such as {@code text/html}; empty where the server names none. */
    public String type() {
        return type;
    }

    /** The encoding that the server names, null where it names none or one unknown here. */
    public @Nullable Charset charset() {
        return charset;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
