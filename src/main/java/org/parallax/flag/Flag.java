package org.parallax.flag;

import java.time.Instant;

/**
 * Words of an article that the reader marked.
 *
 * @param key its number; 0 until it is kept
 * @param article the article's key
 * @param quoted the words, and where they stand
 * @param category what the reader calls such words
 * @param note what the reader wrote to it; may be empty
 */
public record Flag(
        long key, long article, Quoted quoted, String category, String note, Instant moment) {

    /**
     * Words, found again by themselves and by what is around them where the text has changed.
     *
     * @param start where {@code exact} stood, in UTF-16 units from the text's start
     * @param prefix the words before
     * @param suffix the words behind
     */
    public record Quoted(int start, String exact, String prefix, String suffix) {}
}
