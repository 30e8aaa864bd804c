package org.parallax.flag;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * A name that something has of what it says, and of nothing else: the same words and numbers in the
 * same order give the same name, and others hardly ever. Each word is told with its length, so that
 * no sign within a word can stand for the end of it.
 */
public final class Seal {
    private static final long VERSION = 0xF000L;
    private static final long CUSTOM = 0x8000L;

    private final MessageDigest digest;

    public Seal() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Seal add(String words) {
        return add(words.getBytes(StandardCharsets.UTF_16BE));
    }

    public Seal add(byte[] bytes) {
        return add(bytes.length).put(bytes);
    }

    public Seal add(int number) {
        return put(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private Seal put(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /**
     * The name as a UUID (of the form that has no further meaning, 8); nothing can be added now.
     */
    public String name() {
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        long high = (bytes.getLong() & ~VERSION) | CUSTOM;
        long low = (bytes.getLong() >>> 2) | Long.MIN_VALUE;
        return new UUID(high, low).toString();
    }
}
