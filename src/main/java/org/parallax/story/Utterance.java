package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

import java.util.List;

/**
 * The same words as several quotations have them, in one article or in many.
 *
 * @param speaker the fullest name that any of them is given to; null where none is given to anyone
 * @param quotes the fullest first, the others in the order of the articles; two or more
 * @param differences what each other one leaves out of the fullest or words otherwise; none for one
 *     that has the same words
 */
public record Utterance(@Nullable String speaker, List<Said> quotes, List<Difference> differences) {
    public Utterance {
        quotes = List.copyOf(quotes);
        differences = List.copyOf(differences);
    }

    /**
     * How a quotation differs from the fullest one.
     *
     * @param quote the quotation that differs
     * @param cut what it leaves out, where the fullest has it
     * @param changed what it words otherwise
     */
    public record Difference(Said quote, List<Span> cut, List<Change> changed) {
        public Difference {
            cut = List.copyOf(cut);
            changed = List.copyOf(changed);
        }

        /** Whether it has nothing but words of the fullest, in their order. */
        public boolean isClip() {
            return changed.isEmpty() && !cut.isEmpty();
        }
    }

    /**
     * Words put in place of others.
     *
     * @param span where the fullest has what is replaced; empty where words are only added
     * @param to the words that stand instead
     */
    public record Change(Span span, String to) {}

    public Said fullest() {
        return quotes.getFirst();
    }

    /** How {@code quote} differs from the fullest; null where it does not. */
    public @Nullable Difference difference(Said quote) {
        for (Difference difference : differences) {
            if (difference.quote().equals(quote)) {
                return difference;
            }
        }
        return null;
    }
}
