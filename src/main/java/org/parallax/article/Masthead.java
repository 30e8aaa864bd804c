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
 * @param origins where outlet, headline and byline were found
 * @param language as declared, a BCP 47 tag such as "en" or "en-GB"; null where nothing declares it
 */
public record Masthead(
        @Nullable String outlet,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable Published published,
        Origins origins,
        @Nullable String language) {
    public static final Masthead EMPTY = new Masthead(null, null, null, null);

    public Masthead {
        outlet = outlet == null ? null : Characters.whole(outlet);
        headline = headline == null ? null : Characters.whole(headline);
        byline = byline == null ? null : Characters.whole(byline);
        origins =
                new Origins(
                        outlet == null ? null : origins.outlet(),
                        headline == null ? null : origins.headline(),
                        byline == null ? null : origins.byline());
    }

    /** One of which no one says where it was found, nor in what language. */
    public Masthead(
            @Nullable String outlet,
            @Nullable String headline,
            @Nullable String byline,
            @Nullable Published published) {
        this(outlet, headline, byline, published, Origins.UNKNOWN, null);
    }

    /**
     * Where a masthead's words were found; each is null where there are no words or no one knows.
     */
    public record Origins(
            Published.@Nullable From outlet,
            Published.@Nullable From headline,
            Published.@Nullable From byline) {
        public static final Origins UNKNOWN = new Origins(null, null, null);

        /** All from one place. */
        public static Origins all(Published.From from) {
            return new Origins(from, from, from);
        }
    }

    /** The same, all its words found in one place. */
    public Masthead from(Published.From from) {
        return new Masthead(outlet, headline, byline, published, Origins.all(from), language);
    }

    /** The same with another day. */
    public Masthead on(@Nullable Published day) {
        return new Masthead(outlet, headline, byline, day, origins, language);
    }

    /** This, and from {@code other} what this leaves open. */
    public Masthead and(Masthead other) {
        return new Masthead(
                outlet != null ? outlet : other.outlet,
                headline != null ? headline : other.headline,
                byline != null ? byline : other.byline,
                published != null ? published : other.published,
                new Origins(
                        outlet != null ? origins.outlet() : other.origins.outlet(),
                        headline != null ? origins.headline() : other.origins.headline(),
                        byline != null ? origins.byline() : other.origins.byline()),
                language != null ? language : other.language);
    }
}
