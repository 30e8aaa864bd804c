package org.parallax.library;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Fingerprint;
import org.parallax.text.Characters;

/**
 * An article on its way into the library, with all that can be worked out beforehand.
 *
 * @param place where it comes from, the same for all ways to write it
 * @param segments as they are kept
 * @param original what it was read from; the same object for all articles of one table, null where
 *     that is only what was pasted
 */
public record Arrival(
        Article article,
        String place,
        String fingerprint,
        String segments,
        @Nullable Packed original) {
    public static Arrival of(Article article, @Nullable Packed original) {
        return new Arrival(
                whole(article),
                Places.of(article),
                Fingerprint.of(article.text()),
                SegmentLines.write(article.segments()),
                original);
    }

    /** No file can hold half a character. */
    private static Article whole(Article article) {
        return new Article(
                article.id(),
                Characters.whole(article.path()),
                article.masthead(),
                Characters.whole(article.text()),
                article.segments());
    }
}
