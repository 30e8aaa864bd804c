package org.parallax.index;

import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A word as the index holds it. Both of its forms lie in one place, since they are read together.
 */
final class WordForm {
    /** The terms of the index that {@link #basic} is found by. */
    static final char BASIC = '~';

    private final byte[] bytes;

    /** Where the second form begins. */
    private final int second;

    /**
     * @param exact as written, in lower case
     * @param basic without plural, tense, possessive and accents, numbers as figures; a word of
     *     which this is the same as {@code exact} is held once
     */
    WordForm(String exact, String basic) {
        byte[] first = exact.getBytes(StandardCharsets.UTF_8);
        second = first.length;
        if (basic.equals(exact)) {
            bytes = first;
        } else {
            byte[] other = (BASIC + basic).getBytes(StandardCharsets.UTF_8);
            bytes = Arrays.copyOf(first, first.length + other.length);
            System.arraycopy(other, 0, bytes, second, other.length);
        }
    }

    /** As written, in lower case. */
    BytesRef exact() {
        return new BytesRef(bytes, 0, second);
    }

    /** Whether the basic form is another one than {@link #exact}. */
    boolean hasBasic() {
        return second < bytes.length;
    }

    /** The basic form as the index holds it, after a sign that no written word has. */
    BytesRef basic() {
        return hasBasic() ? new BytesRef(bytes, second, bytes.length - second) : exact();
    }

    /** Shows {@link #exact} in {@code term}, which is made for it once. */
    void showExact(BytesRef term) {
        term.bytes = bytes;
        term.offset = 0;
        term.length = second;
    }

    /** Shows the other form in {@code term}, where there is one. */
    void showBasic(BytesRef term) {
        term.bytes = bytes;
        term.offset = second;
        term.length = bytes.length - second;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordForm form
                && form.second == second
                && Arrays.equals(form.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
