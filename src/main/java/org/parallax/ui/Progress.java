package org.parallax.ui;

/**
 * Work that the reader waits for.
 *
 * @param message what is going on, as a sentence
 * @param done the part of it that is done, from 0 to 1; below 0 where that is not known
 * @param cancel ends it early
 */
public record Progress(String message, double done, Runnable cancel) {}
