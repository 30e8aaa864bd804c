package org.parallax.flag;

import org.parallax.text.Span;

import java.time.Instant;
import java.util.List;

/** A flag on its way from one reader to another. */
public record SharedFlag(
        Origin article, Anchor anchor, String category, String note, Instant moment) {

    /**
     * A flag of an article with this text.
     *
     * @param sentences of the whole text, in order, in UTF-16 units
     */
    public static SharedFlag of(Flag flag, Origin article, String text, List<Span> sentences) {
        return new SharedFlag(
                article,
                Anchor.of(flag.quoted(), text, sentences),
                flag.category(),
                flag.note(),
                flag.moment());
    }

    /** Puts all that it says into a seal. */
    public void put(Seal seal) {
        article.put(seal);
        anchor.put(seal);
        seal.add(category).add(note).add(moment.toString());
    }

    /** The same as a flag that is not kept yet, of an article with this text. */
    public Flag in(String text) {
        return new Flag(0, 0, anchor.in(text), category, note, moment);
    }
}
