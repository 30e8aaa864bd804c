package org.parallax.source;

import java.io.ByteArrayOutputStream;

/**
 * Leaves out what a page holds of its pictures, fonts and sounds, so that it need not be parsed:
 * pages saved as one file have them as {@code data:} addresses, a hundred times its words.
 */
final class DataUris {
    /** A shorter one is not worth a copy, and might be a word of the text. */
    private static final int SHORTEST = 256;

    private static final byte[] SCHEME = {'d', 'a', 't', 'a', ':'};

    private DataUris() {}

    /** The page with {@code data:} for each long address that begins so. */
    static byte[] without(byte[] page) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(1 << 16);
        int from = 0;
        int at = 0;
        while (at + SCHEME.length <= page.length) {
            if (!isScheme(page, at)) {
                at++;
                continue;
            }
            int start = at + SCHEME.length;
            int end = start;
            while (end < page.length && isOfAddress(page[end])) {
                end++;
            }
            if (end - start >= SHORTEST) {
                kept.write(page, from, start - from);
                from = end;
            }
            at = end;
        }
        kept.write(page, from, page.length - from);
        return kept.toByteArray();
    }

    private static boolean isScheme(byte[] page, int at) {
        for (int i = 0; i < SCHEME.length; i++) {
            if ((page[at + i] | ' ') != (SCHEME[i] | ' ')) {
                return false;
            }
        }
        return true;
    }

    /** What an address may hold and what never ends one, in an attribute or in a style sheet. */
    private static boolean isOfAddress(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || "+/=%;,:.-_~!*@$?#".indexOf(b) >= 0;
    }
}
