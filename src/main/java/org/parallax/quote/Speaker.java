package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

/**
 * Who speaks.
 *
 * @param full the fullest name the article gives, or the words of the text for a source that it
 *     only describes ("local officials"); null where a pronoun cannot be told
 * @param mention the words that name the speaker here
 * @param told how the name follows from the mention
 */
record Speaker(@Nullable String full, Span mention, Told told) {
    /** How the speaker's name follows from the words that stand beside the verb of saying. */
    enum Told {
        /** It is the name, or a shorter form of it. */
        NAMED,
        /** he, she, it, his statement. */
        PRONOUN,
        /** the attorney general, the group. */
        ROLE,
        /** local officials: no name is given. */
        DESCRIBED
    }
}
