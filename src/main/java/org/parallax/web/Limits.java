package org.parallax.web;

/**
 * How much of an answer is taken.
 *
 * @param bytes of one answer
 * @param seconds for one page in all, its redirects and the site's rules included
 */
record Limits(long bytes, double seconds) {
    static final Limits USUAL = new Limits(10L << 20, 20);

    String megabytes() {
        return String.valueOf(Math.max(1, bytes >> 20));
    }
}
