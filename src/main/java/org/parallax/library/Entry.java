package org.parallax.library;

import org.parallax.article.Article;
import org.parallax.article.Corrections;

/**
 * An article of the library.
 *
 * @param key its number, which stays its own
 * @param turn the number of the change that made it as it is; a later change has a higher one
 * @param read as it was read; its id is the key after an "a"
 * @param corrections what the reader put right in it
 */
public record Entry(long key, long turn, Article read, Corrections corrections) {

    /** The article as the reader says it is. */
    public Article article() {
        return corrections.applyTo(read);
    }
}
