package org.parallax.article;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Characters;

/**
 * What an article says about itself, above its text.
 *
 * @param outlet the publication's name, null where nothing gives it
 * @param headline null where the text has none
 * @param byline the writers' names without "By", null where none is given
 * @param published null where nothing states a day
 */
public record Masthead(
        @Nullable String outlet,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable Published published) {
    public static final Masthead EMPTY = new Masthead(null, null, null, null);

    public Masthead {
        outlet = outlet == null ? null : Characters.whole(outlet);
        headline = headline == null ? null : Characters.whole(headline);
        byline = byline == null ? null : Characters.whole(byline);
    }

    /** This, and from {@code other} what this leaves open. */
    public Masthead and(Masthead other) {
        return new Masthead(
                outlet != null ? outlet : other.outlet,
                headline != null ? headline : other.headline,
                byline != null ? byline : other.byline,
                published != null ? published : other.published);
    }
}
