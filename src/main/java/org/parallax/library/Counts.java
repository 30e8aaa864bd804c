package org.parallax.library;

/**
 * How much a library holds.
 *
 * @param outlets how many outlets its articles name
 * @param characters of all texts together
 * @param originals bytes that the articles were read from, before they were packed
 * @param corrected articles in which the reader put something right
 * @param file the size of the library's own file in bytes
 */
public record Counts(
        long articles,
        long outlets,
        long characters,
        long originals,
        long stories,
        long flags,
        long corrected,
        long file) {}
